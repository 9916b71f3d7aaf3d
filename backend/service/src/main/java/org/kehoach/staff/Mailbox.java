package org.kehoach.staff;

import org.kehoach.platform.Language;

/** Where somebody gets mail, and in which language. */
public record Mailbox(String address, Language language) {}
