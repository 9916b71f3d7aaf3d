package org.kehoach.notice;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.mail.MailMessage;
import org.kehoach.platform.KehoachSettings;
import org.kehoach.platform.Messages;
import org.kehoach.staff.Mailbox;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateData;

/** Writes the letter of the day in the language of the moment: what presses first, then all else. */
@ApplicationScoped
class DigestLetter {

    /** What a letter says, line by line. */
    @TemplateData
    record Content(
            String greeting,
            List<Part> parts,
            String more,
            String allLink,
            String all,
            String choicesLink,
            String choices) {}

    /** Notices of one urgency. */
    @TemplateData
    record Part(String heading, List<Entry> entries) {}

    /** One notice. */
    @TemplateData
    record Entry(String said, String title, String link) {}

    private enum Urgency {
        OVERDUE,
        DUE_SOON,
        WAITING,
        OTHER;

        static Urgency of(NoticeKind kind) {
            return switch (kind) {
                case OVERDUE -> OVERDUE;
                case DUE_SOON -> DUE_SOON;
                case ACCEPTANCE_WAITING, WORK_SUBMITTED, EXTENSION_ASKED, PLAN_SUBMITTED -> WAITING;
                default -> OTHER;
            };
        }
    }

    private final Template text;
    private final Template html;
    private final KehoachSettings settings;

    DigestLetter(
            @Location("digest.txt") Template text, @Location("digest.html") Template html, KehoachSettings settings) {
        this.text = text;
        this.html = html;
        this.settings = settings;
    }

    /** @param id the same whenever the same letter is written again */
    MailMessage of(String id, Mailbox mailbox, String name, UnreadList unread) {
        long untold = unread.count() - unread.latest().size();
        var content = new Content(
                Messages.text("digest.greeting", name),
                Arrays.stream(Urgency.values())
                        .map(urgency -> part(urgency, unread.latest()))
                        .filter(part -> !part.entries().isEmpty())
                        .toList(),
                untold > 0 ? Messages.text("digest.more", untold) : "",
                settings.publicUrl() + "/notices",
                Messages.text("digest.all"),
                settings.publicUrl() + "/notices/choices",
                Messages.text("digest.choices"));
        return new MailMessage(
                id,
                mailbox.address(),
                Messages.text("digest.subject", unread.count()),
                text.data("letter", content).render(),
                html.data("letter", content).render());
    }

    private Part part(Urgency urgency, List<NoticeDetail> notices) {
        return new Part(
                Messages.text("digest.urgency." + urgency),
                notices.stream()
                        .filter(notice -> Urgency.of(notice.kind()) == urgency)
                        .map(this::entry)
                        .toList());
    }

    private Entry entry(NoticeDetail notice) {
        var subject = notice.subject();
        String title = subject.symbol() == null ? subject.title() : subject.symbol() + " · " + subject.title();
        return new Entry(
                notice.said(), title, settings.publicUrl() + subject.type().path() + subject.id());
    }
}
