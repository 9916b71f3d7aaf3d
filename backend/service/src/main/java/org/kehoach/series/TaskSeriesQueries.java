package org.kehoach.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;
import org.kehoach.task.TaskSight;

/** Which series there are. */
@ApplicationScoped
class TaskSeriesQueries {

    /** Of the series {@code s}: whether its plan, if there is one, takes tasks of it. */
    private static final String OPEN = """
            (s.plan_id is null or exists (
               select 1 from plans p join plan_items i on i.plan_id = p.id
                where i.id = s.plan_item_id and p.status in ('DRAFT', 'ISSUED') and not i.withdrawn))
            """;

    /** Each series {@code s} with its first task {@code t}. */
    private static final String FIRST = " task_series s join tasks t on t.series_id = s.id and t.occurrence = 1 ";

    private static final String TITLE = " coalesce(cast(s.pattern as jsonb) ->> 'title', t.title) ";

    private final Database database;
    private final TaskSight sight;

    TaskSeriesQueries(Database database, TaskSight sight) {
        this.database = database;
        this.sight = sight;
    }

    /** Who sees one of its tasks sees the series. */
    boolean isVisible(UUID id) {
        return sight.any(Sql.of("t.series_id = ?", id));
    }

    boolean isOpen(UUID id) {
        return database.one(
                        Sql.of("select" + OPEN + "as open from task_series s where s.id = ?", id),
                        row -> row.flag("open"))
                .orElse(false);
    }

    /** Those that have a task to give by the day. */
    List<UUID> due(LocalDate day) {
        return database.list(
                Sql.of(
                        "select s.id from task_series s where s.next_on <= ? and" + OPEN + "order by s.next_on, s.id",
                        day),
                row -> row.uuid("id"));
    }

    /** Locks it, if it still has a task to give by the day and no other replica is at work on it. */
    boolean lockDue(UUID id, LocalDate day) {
        return database.one(
                        Sql.of(
                                "select s.id from task_series s where s.id = ? and s.next_on <= ? for update skip locked",
                                id,
                                day),
                        row -> row.uuid("id"))
                .isPresent();
    }

    List<UUID> ofDraft(UUID planId) {
        return database.list(Sql.of("""
                        select s.id from task_series s
                         where s.plan_id = ? and s.begun_on is null and s.stopped_on is null order by s.id
                        """, planId), row -> row.uuid("id"));
    }

    boolean isOfDraft(UUID id) {
        return database.one(Sql.of("""
                                select s.id from task_series s join plans p on p.id = s.plan_id
                                 where s.id = ? and p.status in ('DRAFT', 'IN_REVIEW')
                                """, id), row -> row.uuid("id")).isPresent();
    }

    Optional<UUID> ofFirstTask(UUID taskId) {
        return database.one(
                Sql.of("select series_id from tasks where id = ? and occurrence = 1", taskId),
                row -> row.uuid("series_id"));
    }

    /** Statement for the series with tasks to give, once for each of the units that gives them or has a part in them. */
    static Sql goingOn(UUID[] unitIds) {
        return Sql.of("select t.id as object_id, named.unit_id," + TITLE + "as title from" + FIRST)
                .then("""
                        cross join lateral (
                          select s.giving_unit_id as unit_id
                          union
                          select cast(part ->> 'unitId' as uuid) from jsonb_path_query(cast(s.pattern as jsonb), '$.parts[*][*]') part
                        ) named
                        where s.stopped_on is null and (s.begun_on is null or s.next_on is not null and
                        """)
                .then(OPEN)
                .then(") and named.unit_id = any(?) order by title, t.id, named.unit_id", (Object) unitIds);
    }

    /** Statement for the series that the units have given first on the day or later. */
    static Sql begun(UUID[] unitIds, LocalDate since) {
        return Sql.of(
                "select t.id as object_id, s.giving_unit_id as unit_id," + TITLE
                        + "as title, s.begun_on as recorded_on from" + FIRST
                        + "where s.giving_unit_id = any(?) and s.begun_on >= ?",
                unitIds,
                since);
    }

    /** Statement for what the series of these first tasks are called. */
    static Sql shown(UUID[] firstTasks) {
        return Sql.of(
                "select t.id as page_id, s.giving_unit_id as unit_id," + TITLE + "as title from" + FIRST
                        + "where t.id = any(?)",
                (Object) firstTasks);
    }
}
