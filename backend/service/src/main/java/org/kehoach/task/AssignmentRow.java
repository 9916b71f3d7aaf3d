package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;
import org.kehoach.unit.UnitsNow;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it is read, before it is known what of it the caller may see: a row, or one of many in a column.
 *
 * @param standingUnitId the unit itself while it stands, else the one that goes on with its work; null where nobody does
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record AssignmentRow(
        UUID id,
        UUID taskId,
        UUID unitId,
        String unitName,
        AssignmentRole role,
        AssignmentState state,
        @Nullable LocalDate dueOn,
        boolean ownDueOn,
        int percent,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable String returnReason,
        @Nullable String evaluation,
        long version,
        @Nullable UUID submittedBy,
        @Nullable UUID standingUnitId,
        Lateness lateness) {

    /** Who submitted the assignment {@code a} last. */
    static final String SUBMITTED_BY = """
            (select x.staff_id from assignment_transitions x
              where x.assignment_id = a.id and x.action = 'SUBMIT' order by x.recorded_at desc limit 1)""";

    /** Joins the leading assignment of the tasks {@code t}. */
    static final String LEADER =
            " left join assignments l on l.task_id = t.id and l.role = 'LEAD' and l.state <> 'HANDED_OVER' ";

    /** Joins who watches the tasks {@code t}. */
    static final String MONITOR = """
             left join assignments m on m.task_id = t.id and m.role = 'MONITOR'
                                    and m.state not in ('HANDED_OVER', 'CANCELLED')
            """;

    /** Joins who leads the tasks {@code t}, if anybody still does. */
    static final String LEADING = """
             left join assignments l on l.task_id = t.id and l.role = 'LEAD'
                                    and l.state not in ('HANDED_OVER', 'CANCELLED')
            """;

    /** Joins the task of the assignment {@code a}, its plan, and who leads and watches it, if anybody still does. */
    static final String TASK = """
            join tasks t on t.id = a.task_id
            left join plans p on p.id = t.plan_id
            """ + LEADING + MONITOR;

    private static final TypeReference<List<AssignmentRow>> MANY = new TypeReference<>() {};

    /** All columns, from the assignments {@code a} with {@link #UNIT} of tasks with their plans {@code p}. */
    static Sql columns(LocalDate today) {
        return Sql.of("""
                        a.id, a.task_id, a.unit_id, %s as unit_name, a.role, a.state, a.due_on, a.own_due_on, a.percent,
                        a.submitted_on, a.accepted_on, a.return_reason, a.evaluation, a.version,
                        case when a.state = 'SUBMITTED' then %s end as submitted_by,
                        """.formatted(UNIT_NAME, SUBMITTED_BY))
                .then(UnitsNow.standing("own", today))
                .then("as standing_unit_id,")
                .then(Lateness.ofTask("a", "t", today))
                .then("as lateness");
    }

    /** Joins, beside {@link #LEADING}, the unit that accepts what is done in support of the tasks {@code t}. */
    static Sql accepter(LocalDate today) {
        return Sql.of("left join units leader on leader.id = l.unit_id join units accepter on accepter.id = coalesce(")
                .then(UnitsNow.standing("leader", today))
                .then(", t.giving_unit_id)");
    }

    static final String UNIT = " join units own on own.id = a.unit_id ";

    static final String UNIT_NAME = UnitNames.label("own");

    /** One column with all assignments of the task {@code t}: LEAD first, then SUPPORT by name, then MONITOR. */
    static Sql ofTask(LocalDate today) {
        return Sql.of("(select json_agg(part order by array_position(array['LEAD', 'SUPPORT', 'MONITOR'], part.role),"
                        + " part.unit_name, part.id) from (select")
                .then(columns(today))
                .then("from assignments a" + UNIT + "where a.task_id = t.id) part)");
    }

    static List<AssignmentRow> list(@Nullable String json) {
        return json == null ? List.of() : StoredJson.read(json, MANY);
    }

    /** The part of who leads or watches now. */
    static @Nullable AssignmentRow ofRole(AssignmentRole role, List<AssignmentRow> rows) {
        return rows.stream()
                .filter(row -> row.role() == role)
                .filter(row -> row.state() != AssignmentState.HANDED_OVER && row.state() != AssignmentState.CANCELLED)
                .findFirst()
                .orElse(null);
    }

    static AssignmentRow of(Row row) {
        return new AssignmentRow(
                row.uuid("id"),
                row.uuid("task_id"),
                row.uuid("unit_id"),
                row.text("unit_name"),
                row.constant("role", AssignmentRole.class),
                row.constant("state", AssignmentState.class),
                row.dateOrNull("due_on"),
                row.flag("own_due_on"),
                row.integer("percent"),
                row.dateOrNull("submitted_on"),
                row.dateOrNull("accepted_on"),
                row.textOrNull("return_reason"),
                row.textOrNull("evaluation"),
                row.number("version"),
                row.uuidOrNull("submitted_by"),
                row.uuidOrNull("standing_unit_id"),
                row.constant("lateness", Lateness.class));
    }

    UnitRef unit() {
        return new UnitRef(unitId, unitName);
    }

    AssignmentRights.Held held() {
        return new AssignmentRights.Held(unitId, role, state, submittedBy);
    }
}
