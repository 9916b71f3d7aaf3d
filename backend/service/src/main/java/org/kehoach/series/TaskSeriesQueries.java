package org.kehoach.series;

import java.time.LocalDate;
import java.util.List;
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
        return database.list(
                Sql.of(
                        "select s.id from task_series s where s.plan_id = ? and s.begun_on is null order by s.id",
                        planId),
                row -> row.uuid("id"));
    }
}
