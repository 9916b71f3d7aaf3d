package org.kehoach.notice;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.kehoach.mail.Post;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Caller;
import org.kehoach.platform.CurrentCaller;
import org.kehoach.platform.Database;
import org.kehoach.platform.Messages;
import org.kehoach.platform.Sql;
import org.kehoach.staff.Mailbox;
import org.kehoach.staff.Mailboxes;

import org.jboss.logging.Logger;

/**
 * The letter of each working morning with what somebody has not read yet: due together with the reminders of the day, then
 * sent one by one. Whoever locks a letter sends it; one that breaks off is sent by another, with the same id.
 */
@ApplicationScoped
class Digests {

    private static final Logger LOG = Logger.getLogger(Digests.class);
    private static final int FIRST_DAYS = 7;
    private static final int MOST_ATTEMPTS = 8;

    private static final String DUE = """
            insert into digests (staff_id, day, made_at, attempts, next_attempt_at)
            select s.id, ?1, ?2, 0, ?2
              from staff s
             where not s.suspended and not s.service_account
               and exists (select 1 from notices n where n.staff_id = s.id and n.read_at is null)
               and not exists (select 1 from notice_choices c where c.staff_id = s.id and not c.daily_mail)
            on conflict do nothing
            """;

    /** Yesterday's letter is not sent any more: today's says the same. */
    private static final String NEXT = """
            select d.staff_id, d.day, d.made_at, d.attempts, s.provider, s.subject, s.username, s.name,
                   coalesce(
                     (select max(o.made_at) from digests o where o.staff_id = d.staff_id and o.outcome = 'SENT'),
                     d.made_at - cast(? as interval)) as since
              from digests d join staff s on s.id = d.staff_id
             where d.outcome is null and d.day = ? and d.next_attempt_at <= ?
             order by d.next_attempt_at, d.staff_id
             limit 1
               for update of d skip locked
            """;

    private record Due(UUID staffId, LocalDate day, int attempts, Caller reader, UnreadSince unread) {}

    private final Post post;
    private final Mailboxes mailboxes;
    private final NoticeQueries queries;
    private final DigestLetter letter;
    private final CurrentCaller current;
    private final Database database;
    private final EntityManager entities;
    private final BusinessClock clock;

    Digests(
            Post post,
            Mailboxes mailboxes,
            NoticeQueries queries,
            DigestLetter letter,
            CurrentCaller current,
            Database database,
            EntityManager entities,
            BusinessClock clock) {
        this.post = post;
        this.mailboxes = mailboxes;
        this.queries = queries;
        this.letter = letter;
        this.current = current;
        this.database = database;
        this.entities = entities;
        this.clock = clock;
    }

    void makeDue(LocalDate day) {
        if (post.isOpen()) {
            entities.createNativeQuery(DUE)
                    .setParameter(1, day)
                    .setParameter(2, clock.now())
                    .executeUpdate();
        }
    }

    /** Whether there was one. */
    @Transactional
    @ActivateRequestContext
    boolean sendNext(LocalDate day) {
        var next = database.one(
                Sql.of(NEXT, FIRST_DAYS + " days", day, clock.now()),
                row -> new Due(
                        row.uuid("staff_id"),
                        row.date("day"),
                        row.integer("attempts"),
                        Caller.person(row, "digest"),
                        new UnreadSince(row.instant("since"), row.instant("made_at"))));
        next.ifPresent(due -> {
            try {
                settle(due, send(due));
            } catch (RuntimeException failed) {
                LOG.warnf("A letter could not be sent: %s", failed.getMessage());
                postpone(due);
            }
        });
        return next.isPresent();
    }

    private DigestOutcome send(Due due) {
        current.become(due.reader());
        var mailbox = mailboxes.of(due.reader());
        return mailbox.map(box -> Messages.in(box.language(), () -> send(due, box)))
                .orElse(DigestOutcome.NO_MAILBOX);
    }

    private DigestOutcome send(Due due, Mailbox mailbox) {
        var unread = queries.unread(due.unread());
        if (unread.count() == 0) {
            return DigestOutcome.NOTHING_NEW;
        }
        post.send(letter.of(
                "digest." + due.day() + "." + due.staffId(),
                mailbox,
                due.reader().name(),
                unread));
        return DigestOutcome.SENT;
    }

    private void postpone(Due due) {
        int attempts = due.attempts() + 1;
        if (attempts >= MOST_ATTEMPTS) {
            settle(due, DigestOutcome.GIVEN_UP);
            return;
        }
        entities.createNativeQuery(
                        "update digests set attempts = ?1, next_attempt_at = ?2 where staff_id = ?3 and day = ?4")
                .setParameter(1, attempts)
                .setParameter(2, clock.now().plus(Duration.ofMinutes(1L << attempts)))
                .setParameter(3, due.staffId())
                .setParameter(4, due.day())
                .executeUpdate();
    }

    private void settle(Due due, DigestOutcome outcome) {
        entities.createNativeQuery("update digests set outcome = ?1 where staff_id = ?2 and day = ?3")
                .setParameter(1, outcome.name())
                .setParameter(2, due.staffId())
                .setParameter(3, due.day())
                .executeUpdate();
    }
}
