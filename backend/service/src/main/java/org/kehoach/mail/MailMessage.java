package org.kehoach.mail;

/**
 * A mail to one person.
 *
 * @param id the same whenever it is sent again, so that mailboxes can tell that they have it
 * @param text what it says, for programs that show no HTML
 */
public record MailMessage(String id, String to, String subject, String text, String html) {}
