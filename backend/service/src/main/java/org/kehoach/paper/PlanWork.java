package org.kehoach.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanDetail;
import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.task.AssignmentRole;
import org.kehoach.unit.UnitKind;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/** The work that a plan gives: of a draft as it stands, of an issued plan as it stood at its issue. */
@ApplicationScoped
class PlanWork {

    /** A unit's part in a task, under the name that it bore on the day. */
    record Part(AssignmentRole role, UUID unitId, String name, UnitKind kind) {}

    /** A task of one unit, or one part of a task that many units have each for themselves. */
    record Work(
            UUID itemId,
            UUID groupId,
            String title,
            String description,
            @Nullable LocalDate dueOn,
            @Nullable Integer dueIn,
            List<Part> parts) {}

    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

    /** What came or went after the issue was not in the plan. */
    private static final String GIVEN = """
            a.created_at <= coalesce(issue.at, 'infinity')
            and not exists (select 1 from assignment_transitions x
                             where x.assignment_id = a.id and x.to_state in ('HANDED_OVER', 'CANCELLED')
                               and x.recorded_at <= coalesce(issue.at, 'infinity'))
            """;

    private final Database database;

    PlanWork(Database database) {
        this.database = database;
    }

    List<Work> of(PlanDetail plan, LocalDate day) {
        return database.list(
                Sql.of("""
                        with issue as (
                          select max(x.recorded_at) as at from plan_transitions x where x.plan_id = ? and x.action = 'ISSUE')
                        select t.plan_item_id, coalesce(t.parent_id, t.id) as group_id, coalesce(g.title, t.title) as title,
                               coalesce(g.description, t.description) as description, t.due_on, t.due_in, parts.list
                          from tasks t
                         cross join issue
                          left join tasks g on g.id = t.parent_id
                          join lateral (
                            select json_agg(json_build_object('role', a.role, 'unitId', a.unit_id, 'name', u.name, 'kind', u.kind)
                                            order by a.created_at, a.id) as list
                              from assignments a
                              join lateral (
                                select p.name, p.kind from unit_periods p
                                 where p.unit_id = a.unit_id
                                 order by ? between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity') desc,
                                          p.valid_from desc nulls last
                                 limit 1) u on true
                             where a.task_id = t.id and %s) parts on parts.list is not null
                         where t.plan_id = ? and not t.composite
                         order by t.created_at, t.id
                        """.formatted(GIVEN), plan.id(), day, plan.id()),
                row -> new Work(
                        row.uuid("plan_item_id"),
                        row.uuid("group_id"),
                        row.text("title"),
                        row.text("description"),
                        row.dateOrNull("due_on"),
                        row.integerOrNull("due_in"),
                        StoredJson.read(row.text("list"), PARTS)));
    }

    /** How many wards and communes the unit has on the day. */
    int wardsOf(UUID unitId, LocalDate day) {
        return database.one(Sql.of("""
                                select count(distinct p.unit_id)::int as wards from unit_periods p
                                 where p.parent_id = ? and p.kind in ('WARD', 'COMMUNE')
                                   and ? between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity')
                                """, unitId, day), row -> row.integer("wards"))
                .orElse(0);
    }
}
