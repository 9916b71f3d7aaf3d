package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.task.LinkedTask.LinkedTasks;
import org.kehoach.unit.UnitRef;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** What a task waits for and what waits for it, as one column of the task's row. */
@ApplicationScoped
class TaskLinks {

    /** One link, before it is known whether the caller is shown it. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Link(
            boolean before,
            boolean seen,
            UUID id,
            @Nullable String itemLabel,
            String title,
            @Nullable UUID leadUnitId,
            @Nullable String leadUnitName,
            @Nullable LocalDate dueOn,
            @Nullable AssignmentState state,
            Lateness lateness,
            boolean composite,
            long parts,
            long done,
            boolean open) {

        private LinkedTask shown() {
            return new LinkedTask(
                    id,
                    itemLabel,
                    title,
                    leadUnitId == null || leadUnitName == null ? null : new UnitRef(leadUnitId, leadUnitName),
                    dueOn,
                    state,
                    lateness,
                    composite ? parts : 0,
                    composite ? done : 0,
                    open);
        }
    }

    private static final TypeReference<List<Link>> MANY = new TypeReference<>() {};

    private final TaskSight sight;
    private final BusinessClock clock;

    TaskLinks(TaskSight sight, BusinessClock clock) {
        this.sight = sight;
        this.clock = clock;
    }

    /** The column of the task {@code t}, whose name the tasks beside it take within. */
    Sql ofTask() {
        return Sql.of("""
                        (select json_agg(other order by other.due_on, other.title, other.id)
                           from (values (t.id)) self(id)
                          cross join lateral (
                            select d.predecessor_id as other_id, true as before from task_dependencies d where d.task_id = self.id
                            union all
                            select d.task_id, false from task_dependencies d where d.predecessor_id = self.id) link
                          cross join lateral (
                            select link.before, t.id, i.label as item_label, t.title, l.unit_id as lead_unit_id,
                                   leader.name as lead_unit_name, t.due_on, l.state, whole.lateness, t.composite, whole.parts,
                                   whole.done, whole.open, coalesce((
                        """)
                .then(sight.visible())
                .then("), false) as seen from tasks t" + TaskQueries.PLAN
                        + "left join plan_items i on i.id = t.plan_item_id" + AssignmentRow.LEADER + TaskList.LEADS)
                .then(sight.caller())
                .then(TaskStanding.of(clock.today()))
                .then("where t.id = link.other_id) other)");
    }

    static List<Link> list(@Nullable String json) {
        return json == null ? List.of() : StoredJson.read(json, MANY);
    }

    /** @param before whether those are asked for that the task waits for, or else those that wait for it */
    static LinkedTasks side(List<Link> links, boolean before) {
        var side = links.stream().filter(link -> link.before() == before).toList();
        var seen = side.stream().filter(Link::seen).map(Link::shown).toList();
        return new LinkedTasks(seen, side.size() - seen.size());
    }

    static int waitsFor(List<Link> links) {
        return Math.toIntExact(
                links.stream().filter(link -> link.before() && link.open()).count());
    }

    /** Whether it is due before something that it still waits for. */
    static boolean isDueTooSoon(List<Link> links, @Nullable LocalDate due) {
        return due != null
                && links.stream()
                        .filter(link -> link.before() && link.open())
                        .anyMatch(link -> link.dueOn() != null && due.isBefore(link.dueOn()));
    }
}
