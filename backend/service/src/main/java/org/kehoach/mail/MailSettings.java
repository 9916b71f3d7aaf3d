package org.kehoach.mail;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Whether mail is sent; the server it goes through is configured where the mailer reads it. */
@ConfigMapping(prefix = "kehoach.mail")
interface MailSettings {

    /** The sender; without one no mail is sent. */
    Optional<String> from();
}
