package org.kehoach.task;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;

/** Tells which tasks have nothing left to wait for, as work is accepted. */
@ApplicationScoped
class WaitingTasks {

    private final TaskRepository tasks;
    private final Database database;
    private final BusinessClock clock;
    private final Event<TasksReady> ready;

    WaitingTasks(TaskRepository tasks, Database database, BusinessClock clock, Event<TasksReady> ready) {
        this.tasks = tasks;
        this.database = database;
        this.clock = clock;
        this.ready = ready;
    }

    void onMoved(@Observes AssignmentMoved moved) {
        if (moved.to() != AssignmentState.ACCEPTED || moved.from() == AssignmentState.ACCEPTED) {
            return;
        }
        tasks.flush();
        var waiting = hold(moved.objectId());
        if (!waiting.isEmpty()) {
            var done = done(waiting);
            if (!done.isEmpty()) {
                ready.fire(new TasksReady(done, moved.occurredOn()));
            }
        }
    }

    /** Held, so that of two acceptances at once the later one sees the other's. */
    private List<UUID> hold(UUID assignmentId) {
        return database.list(Sql.of("""
                        select s.id
                          from assignments a
                          join tasks k on k.id = a.task_id
                          join task_dependencies d on d.predecessor_id = coalesce(k.parent_id, k.id)
                          join tasks s on s.id = d.task_id
                         where a.id = ? and a.role = 'LEAD'
                         order by s.id for no key update of s
                        """, assignmentId), row -> row.uuid("id"));
    }

    private List<UUID> done(List<UUID> waiting) {
        return database.list(
                Sql.of("select w.id from unnest(cast(? as uuid[])) as w(id) where not exists (", (Object)
                                waiting.toArray(UUID[]::new))
                        .then("select 1 from task_dependencies d join tasks t on t.id = d.predecessor_id"
                                + TaskQueries.PLAN)
                        .then(TaskStanding.of(clock.today()))
                        .then("where d.task_id = w.id and whole.open)"),
                row -> row.uuid("id"));
    }
}
