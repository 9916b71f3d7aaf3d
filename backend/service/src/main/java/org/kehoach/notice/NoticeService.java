package org.kehoach.notice;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.kehoach.mail.Post;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;

import org.jspecify.annotations.Nullable;

/** Everybody's own notices, and which kinds they want. */
@ApplicationScoped
class NoticeService {

    private final NoticeQueries queries;
    private final NoticeChoicesRepository choices;
    private final Post post;
    private final EntityManager database;
    private final Access access;
    private final Validation validation;
    private final BusinessClock clock;
    private final Event<NoticesWritten> written;
    private final Event<NoticeChoicesSaved> saved;

    NoticeService(
            NoticeQueries queries,
            NoticeChoicesRepository choices,
            Post post,
            EntityManager database,
            Access access,
            Validation validation,
            BusinessClock clock,
            Event<NoticesWritten> written,
            Event<NoticeChoicesSaved> saved) {
        this.queries = queries;
        this.choices = choices;
        this.post = post;
        this.database = database;
        this.access = access;
        this.validation = validation;
        this.clock = clock;
        this.written = written;
        this.saved = saved;
    }

    Page<NoticeDetail> list(NoticeFilter filter) {
        return queries.page(filter);
    }

    UnreadNotices unread() {
        return queries.unread();
    }

    @Transactional
    NoticeDetail read(UUID id) {
        if (queries.one(id).isEmpty()) {
            throw ProblemException.notFound();
        }
        mark("id = ?3", id);
        return queries.one(id).orElseThrow(ProblemException::notFound);
    }

    /** Ids grow with time. */
    @Transactional
    UnreadNotices readUpTo(ReadNotices request) {
        validation.check(request);
        mark("id <= ?3", request.upTo());
        return queries.unread();
    }

    NoticeChoicesDetail choices() {
        return detail(find());
    }

    @Transactional
    NoticeChoicesDetail choose(@Nullable IfMatch ifMatch, UpdateNoticeChoices request) {
        var chosen = find();
        IfMatch.check(ifMatch, chosen.version());
        validation.check(request);
        var before = detail(chosen);
        // a first choice is one upon the empty one that everybody has
        choices.persistAndFlush(chosen);
        chosen.choose(request);
        choices.flush();
        saved.fire(new NoticeChoicesSaved(access.actorId(), before, detail(chosen)));
        return detail(chosen);
    }

    private NoticeChoicesDetail detail(NoticeChoices chosen) {
        return chosen.detail(post.isOpen());
    }

    private NoticeChoices find() {
        return choices.findByIdOptional(access.actorId()).orElseGet(() -> new NoticeChoices(access.actorId()));
    }

    private void mark(String which, UUID id) {
        int marked = database.createNativeQuery(
                        "update notices set read_at = ?1 where staff_id = ?2 and read_at is null and " + which)
                .setParameter(1, clock.now())
                .setParameter(2, access.actorId())
                .setParameter(3, id)
                .executeUpdate();
        if (marked > 0) {
            written.fire(new NoticesWritten(Set.of(access.actorId())));
        }
    }
}
