package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.staff.Occurrence;
import org.kehoach.staff.TransitionDetail;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** Reads assignments and their history. */
@ApplicationScoped
class AssignmentQueries {

    private final Database database;
    private final TaskSight sight;
    private final AssignmentRights rights;
    private final BusinessClock clock;

    AssignmentQueries(Database database, TaskSight sight, AssignmentRights rights, BusinessClock clock) {
        this.database = database;
        this.sight = sight;
        this.rights = rights;
        this.clock = clock;
    }

    /** An assignment of a task that the caller sees. */
    Optional<AssignmentDetail> detail(UUID id) {
        return sight.one(
                Sql.of("select")
                        .then(AssignmentRow.columns(clock.today()))
                        .then("""
                                , t.title, t.evidence_required, giver.name as giving_unit_name, d.symbol as plan_symbol, i.label as item_label,
                                l.unit_id as lead_unit_id, m.unit_id as monitor_unit_id, accepter.id as accepter_id,
                                """ + UnitNames.label("accepter") + " as accepter_name, " + TaskSight.COLUMNS + ", "
                                + TaskFigure.COLUMN + " as figures from assignments a"
                                + AssignmentRow.UNIT
                                + AssignmentRow.TASK)
                        .then(AssignmentRow.accepter(clock.today()))
                        .then("""
                                left join documents d on d.id = p.document_id
                                left join plan_items i on i.id = t.plan_item_id
                                join %s giver on true
                                where a.id = ?
                                """.formatted(UnitNames.of("t.giving_unit_id")), id),
                this::detail);
    }

    private AssignmentDetail detail(Row row) {
        var assignment = AssignmentRow.of(row);
        return new AssignmentDetail(
                summary(
                        assignment,
                        TaskQueries.chain(row),
                        UnitRef.of(row, "giving_unit"),
                        UnitRef.of(row, "accepter")),
                new AssignmentDetail.AssignedTask(
                        assignment.taskId(),
                        row.text("title"),
                        TaskQueries.reference(row),
                        row.flag("evidence_required"),
                        TaskFigure.list(row.textOrNull("figures"))));
    }

    /** Refuses what the caller may not see (404) or may not do (403); whether the states allow it is asked later. */
    void require(AssignmentAction action, UUID id) {
        boolean right = sight.one(
                        rightsOf(id),
                        row -> rights.may(
                                action,
                                new AssignmentRights.Held(
                                        row.uuid("unit_id"),
                                        row.constant("role", AssignmentRole.class),
                                        row.constant("state", AssignmentState.class),
                                        row.uuidOrNull("submitted_by")),
                                TaskQueries.chain(row)))
                .orElseThrow(ProblemException::notFound);
        if (!right) {
            throw ProblemException.forbidden();
        }
    }

    /** Refuses (409) a step while the task's plan does not run, and (422) one on a day before the last step's. */
    void requireRunning(UUID id, LocalDate day) {
        var last = database.one(Sql.of("""
                                select (select max(x.occurred_on) from assignment_transitions x where x.assignment_id = a.id) as day
                                  from assignments a
                                  join tasks t on t.id = a.task_id
                                  left join plans p on p.id = t.plan_id
                                 where a.id = ? and (p.id is null or p.status = 'ISSUED')
                                """, id), row -> Optional.ofNullable(row.dateOrNull("day")))
                .orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT, "planClosed"));
        Occurrence.requireNotBefore(last.orElse(null), day);
    }

    List<TransitionDetail> transitions(UUID id) {
        return database.list(
                TransitionDetail.datedHistory("assignment_transitions", "assignment_id", id), TransitionDetail::of);
    }

    private Sql rightsOf(UUID id) {
        return Sql.of("select a.unit_id, a.role, a.state, l.unit_id as lead_unit_id, m.unit_id as monitor_unit_id,"
                        + " accepter.id as accepter_id, " + TaskSight.COLUMNS + ", "
                        + AssignmentRow.SUBMITTED_BY + " as submitted_by from assignments a "
                        + AssignmentRow.TASK)
                .then(AssignmentRow.accepter(clock.today()))
                .then("where a.id = ?", id);
    }

    /** As far as the caller may see it. */
    AssignmentSummary summary(AssignmentRow row, AssignmentRights.Chain chain, UnitRef giver, UnitRef accepter) {
        var held = row.held();
        boolean restricted = !rights.readsReports(row.unitId(), chain.parts());
        return new AssignmentSummary(
                row.id(),
                row.taskId(),
                row.unit(),
                row.role(),
                row.state(),
                row.dueOn(),
                row.ownDueOn(),
                restricted ? null : row.percent(),
                row.submittedOn(),
                row.acceptedOn(),
                row.role() == AssignmentRole.MONITOR ? Lateness.NOT_COUNTED : row.lateness(),
                turn(row, chain, giver, accepter),
                restricted,
                restricted ? null : row.returnReason(),
                restricted ? null : row.evaluation(),
                row.version(),
                rights.allowed(held, row.dueOn(), chain));
    }

    private static @Nullable UnitRef turn(
            AssignmentRow row, AssignmentRights.Chain chain, UnitRef giver, UnitRef accepter) {
        var unit = AssignmentRights.turn(row.held(), chain);
        if (unit == null || !chain.parts().running()) {
            return null;
        }
        return unit.equals(row.unitId()) ? row.unit() : unit.equals(giver.id()) ? giver : accepter;
    }
}
