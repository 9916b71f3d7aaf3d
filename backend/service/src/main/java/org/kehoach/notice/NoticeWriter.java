package org.kehoach.notice;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;

import org.jspecify.annotations.Nullable;

/** Writes notices in one statement, however many people there are to tell. */
@ApplicationScoped
class NoticeWriter {

    private static final String IN_FORCE =
            "cast(? as date) between coalesce(%1$s.valid_from, '-infinity') and coalesce(%1$s.valid_to, 'infinity')";

    private final Database database;
    private final BusinessClock clock;
    private final Event<NoticesWritten> written;

    NoticeWriter(Database database, BusinessClock clock, Event<NoticesWritten> written) {
        this.database = database;
        this.clock = clock;
        this.written = written;
    }

    /** @param actor who did it and need not be told */
    void write(NoticeKind kind, Collection<UUID> happened, @Nullable UUID actor) {
        var ids = happened.toArray(UUID[]::new);
        var marks = Collections.nCopies(
                        (int) kind.source().chars().filter(c -> c == '?').count(), (Object) ids)
                .toArray();
        String[] roles = kind.permission().roles().stream().map(Enum::name).toArray(String[]::new);
        write(
                kind,
                Sql.of("select x.*, cast(? as text[]) as roles, cast(null as date) as day from (", (Object) roles)
                        .then(kind.source(), marks)
                        .then(") x"),
                actor);
    }

    /**
     * The person concerned while they are in the unit, else all of the roles, else its head; who follows the task as
     * well. Whoever does not want the kind, or has been told of it, gets none.
     *
     * @param work what it is about: subject_type, subject_id, part_id, unit_id, person_id, roles and perhaps the day
     */
    void write(NoticeKind kind, Sql work, @Nullable UUID actor) {
        var today = clock.today();
        String member = IN_FORCE.formatted("m");
        String other = IN_FORCE.formatted("o");
        var told = new HashSet<>(database.list(
                Sql.of("with work as materialized (")
                        .then(work)
                        .then("), people as (")
                        .then("""
                                select w.*, m.staff_id
                                  from work w join memberships m on m.unit_id = w.unit_id and
                                """ + member, today)
                        .then(
                                "where case when exists (select 1 from memberships o where o.unit_id = w.unit_id"
                                        + " and o.staff_id = w.person_id and " + other + ")",
                                today)
                        .then(
                                "then m.staff_id = w.person_id"
                                        + " else m.role = any(w.roles) or m.role = 'HEAD' and not exists ("
                                        + "select 1 from memberships o where o.unit_id = w.unit_id and o.role = any(w.roles) and "
                                        + other + ") end",
                                today)
                        .then("""
                                union all
                                select w.*, w.person_id from work w where w.unit_id is null and w.person_id is not null
                                union all
                                select w.*, f.staff_id
                                  from work w join task_followers f on f.task_id = w.subject_id
                                 where w.subject_type = 'TASK' and w.day is null and (w.unit_id is not null or w.person_id is null)
                                )
                                insert into notices (id, staff_id, kind, subject_type, subject_id, part_id, actor_id, day, created_at)
                                select uuidv7(), p.staff_id, cast(? as text), p.subject_type, p.subject_id, (array_agg(p.part_id order by p.part_id))[1],
                                       cast(? as uuid), coalesce(p.day, cast(? as date)), cast(? as timestamptz)
                                  from people p join staff s on s.id = p.staff_id and not s.suspended and not s.service_account
                                 where p.staff_id is distinct from cast(? as uuid)
                                   and not exists (
                                         select 1 from notice_choices c
                                          where c.staff_id = p.staff_id and cast(? as text) = any(c.unwanted))
                                 group by p.staff_id, p.subject_type, p.subject_id, p.day
                                on conflict do nothing returning staff_id
                                """, kind, actor, today, clock.now(), actor, kind),
                row -> row.uuid("staff_id")));
        if (!told.isEmpty()) {
            written.fire(new NoticesWritten(told));
        }
    }
}
