package org.kehoach.notice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanQueries;
import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Messages;
import org.kehoach.platform.Page;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.staff.PersonRef;
import org.kehoach.task.TaskSight;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** Reads the caller's notices of what the caller sees now. */
@ApplicationScoped
class NoticeQueries {

    private static final int COUNTED = 100;
    private static final int TOLD = 50;

    private static final String COLUMNS = """
            n.id, n.kind, n.subject_type, n.subject_id, coalesce(t.title, p.title, u.instrument) as title, d.symbol,
            a.unit_id, unit.name as unit_name, then_due.due_on, before.due_on as due_before, n.actor_id, s.name as actor_name, n.created_at, n.read_at
            """;

    private static final String SEEN = """
            notices n
            left join tasks t on n.subject_type = 'TASK' and t.id = n.subject_id
            left join plans p on p.id = case n.subject_type when 'PLAN' then n.subject_id else t.plan_id end
            left join unit_change_sets u on n.subject_type = 'UNIT_CHANGE' and u.id = n.subject_id
            """;

    /** The due dates of the work until the notice was written, latest first. */
    private static final String DUE_DATES = """
            select x.due_on from assignment_transitions x
             where x.assignment_id = n.part_id and x.recorded_at <= n.created_at
             order by x.recorded_at desc, x.id desc
            """;

    private static final String SHOWN = """
            left join documents d on d.id = p.document_id
            left join assignments a on a.id = n.part_id
            left join staff s on s.id = n.actor_id
            left join %s unit on true
            left join lateral (%s limit 1) then_due on true
            left join lateral (%s offset 1 limit 1) before on n.kind = 'DUE_DATE_MOVED'
            """.formatted(UnitNames.of("a.unit_id"), DUE_DATES, DUE_DATES);

    private final Database database;
    private final Lists lists;
    private final Access access;
    private final TaskSight sight;
    private final PlanQueries plans;

    NoticeQueries(Database database, Lists lists, Access access, TaskSight sight, PlanQueries plans) {
        this.database = database;
        this.lists = lists;
        this.access = access;
        this.sight = sight;
        this.plans = plans;
    }

    Page<NoticeDetail> page(NoticeFilter filter) {
        var query = ListQuery.of(COLUMNS, Sql.of(SEEN + SHOWN).then(sight.caller()), "n.id")
                .where(mine())
                .where("(n.read_at is null) = ?", filter.unread)
                .key("createdAt", "n.created_at", "timestamptz")
                .defaultSort("-createdAt");
        return lists.page(query, filter, NoticeQueries::detail);
    }

    Optional<NoticeDetail> one(UUID id) {
        return database.one(
                Sql.of("select " + COLUMNS + " from " + SEEN + SHOWN)
                        .then(sight.caller())
                        .then("where n.id = ? and", id)
                        .then(mine()),
                NoticeQueries::detail);
    }

    UnreadNotices unread() {
        return database.one(
                        Sql.of("select count(*) as unread from (select 1 from " + SEEN)
                                .then(sight.caller())
                                .then("where n.read_at is null and")
                                .then(mine())
                                .then("limit ?) counted", COUNTED),
                        row -> new UnreadNotices(row.number("unread")))
                .orElseThrow();
    }

    /** For a letter, latest first. */
    UnreadList unread(UnreadSince since) {
        var found = Sql.of("from " + SEEN + SHOWN)
                .then(sight.caller())
                .then(
                        "where n.read_at is null and n.created_at > ? and n.created_at <= ? and",
                        since.after(),
                        since.until())
                .then(mine());
        return new UnreadList(
                database.list(
                        Sql.of("select " + COLUMNS)
                                .then(found)
                                .then("order by n.created_at desc, n.id desc limit ?", TOLD),
                        NoticeQueries::detail),
                database.one(Sql.of("select count(*) as unread").then(found), row -> row.number("unread"))
                        .orElseThrow());
    }

    private Sql mine() {
        return Sql.of(
                        "n.staff_id = ? and case n.subject_type when 'TASK' then t.id is not null and (",
                        access.actorId())
                .then(sight.visible())
                .then(") when 'PLAN' then p.id is not null and (")
                .then(plans.visible())
                .then(") else u.id is not null end");
    }

    private static NoticeDetail detail(Row row) {
        return new NoticeDetail(
                row.uuid("id"),
                row.constant("kind", NoticeKind.class),
                said(row),
                new NoticeDetail.NoticeSubject(
                        row.constant("subject_type", SubjectType.class),
                        row.uuid("subject_id"),
                        row.text("title"),
                        row.textOrNull("symbol")),
                row.uuidOrNull("unit_id") == null ? null : UnitRef.of(row, "unit"),
                row.dateOrNull("due_on"),
                row.uuidOrNull("actor_id") == null ? null : PersonRef.of(row, "actor"),
                row.instant("created_at"),
                row.instantOrNull("read_at"));
    }

    private static String said(Row row) {
        return Messages.text(
                "notice." + row.text("kind"),
                Objects.requireNonNullElse(row.textOrNull("actor_name"), ""),
                Objects.requireNonNullElse(row.textOrNull("unit_name"), ""),
                day(row.dateOrNull("due_on")),
                day(row.dateOrNull("due_before")));
    }

    private static Object day(@Nullable LocalDate dueOn) {
        return dueOn == null ? Messages.text("notice.noDate") : dueOn;
    }
}
