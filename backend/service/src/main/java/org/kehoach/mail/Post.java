package org.kehoach.mail;

import java.net.URI;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.KehoachSettings;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;

/** Hands mail to the installation's mail server. */
@ApplicationScoped
public class Post {

    /** Shorter than the database lets a transaction stand idle. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReactiveMailer mailer;
    private final MailSettings settings;
    private final KehoachSettings installation;

    Post(ReactiveMailer mailer, MailSettings settings, KehoachSettings installation) {
        this.mailer = mailer;
        this.settings = settings;
        this.installation = installation;
    }

    /** Whether the installation sends mail at all. */
    public boolean isOpen() {
        return settings.from().isPresent();
    }

    /** Returns when the server has taken it; throws when it has not. */
    public void send(MailMessage message) {
        var mail = new Mail()
                .setFrom(settings.from().orElseThrow())
                .addTo(message.to())
                .setSubject(message.subject())
                .setText(message.text())
                .setHtml(message.html())
                .addHeader("Message-ID", "<" + message.id() + "@" + host() + ">")
                // RFC 3834: no holiday notice answers it
                .addHeader("Auto-Submitted", "auto-generated");
        mailer.send(mail).await().atMost(PATIENCE);
    }

    private String host() {
        return URI.create(installation.publicUrl()).getHost();
    }
}
