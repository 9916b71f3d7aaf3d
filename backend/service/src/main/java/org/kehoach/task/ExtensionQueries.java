package org.kehoach.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.staff.PersonRef;
import org.kehoach.unit.UnitRef;

/** Reads requests for later due dates, for whoever reads the reports upon the work. */
@ApplicationScoped
class ExtensionQueries {

    /** A request that waits has lapsed when the work, or its plan, has ended without an answer. */
    private static final String STATUS = """
            case when e.status = 'PENDING'
                  and (a.state in ('ACCEPTED', 'CANCELLED') or p.status is not null and p.status <> 'ISSUED')
                 then 'LAPSED' else e.status end
            """;

    private static final String COLUMNS = """
            e.id, e.due_on, e.asked_due_on, e.reason, %s as status, e.requested_by as requester_id, asker.name as requester_name,
            e.requested_on, e.granted_due_on, e.answer, e.answered_by as answerer_id, judge.name as answerer_name,
            e.answered_on, e.version, a.id as assignment_id, a.unit_id, a.role, a.state,
            t.id as task_id, t.title, t.giving_unit_id, d.symbol as plan_symbol, i.label as item_label,
            %s as unit_name
            """.formatted(STATUS, AssignmentRow.UNIT_NAME);

    /** The part {@code a} is the one that goes on with the work for which the request was made. */
    private static final String SOURCE = """
            extension_requests e
            join lateral (
              with recursive line as (
                select x.* from assignments x where x.id = e.assignment_id
                union all
                select next.* from line join assignments next on next.id = line.successor_id)
              select * from line where line.successor_id is null) a on true
            """ + AssignmentRow.TASK + AssignmentRow.UNIT + """
            join staff asker on asker.id = e.requested_by
            left join staff judge on judge.id = e.answered_by
            left join documents d on d.id = p.document_id
            left join plan_items i on i.id = t.plan_item_id
            """;

    private final Database database;
    private final Lists lists;
    private final Access access;

    ExtensionQueries(Database database, Lists lists, Access access) {
        this.database = database;
        this.lists = lists;
        this.access = access;
    }

    /** What was asked last comes first. */
    Page<ExtensionRequestDetail> page(ExtensionFilter filter) {
        var query = ListQuery.of(COLUMNS, Sql.of(SOURCE), "e.id")
                .where(visible())
                .where("t.id = ?", filter.taskId)
                .where("e.assignment_id in " + HandedOverWork.line("cast(? as uuid)"), filter.assignmentId)
                .key("requestedAt", "e.requested_at", "timestamptz")
                .key("askedDueOn", "e.asked_due_on", "date")
                .defaultSort("-requestedAt");
        if (filter.toAnswer != null) {
            query.where(Sql.of(
                    "(" + STATUS + " = 'PENDING' and t.giving_unit_id = any(?)) = ?",
                    access.units(Permission.GIVE_TASK),
                    filter.toAnswer));
        }
        return lists.page(query, filter, this::detail);
    }

    Optional<ExtensionRequestDetail> detail(UUID id) {
        return database.one(
                Sql.of("select " + COLUMNS + " from " + SOURCE + " where e.id = ? and", id)
                        .then("(")
                        .then(visible())
                        .then(")"),
                this::detail);
    }

    /** The request that waits for an answer, upon the assignment or one whose work was handed over to it. */
    Optional<UUID> pending(UUID assignmentId) {
        return database.one(
                Sql.of(
                        "select id from extension_requests where status = 'PENDING' and assignment_id in "
                                + HandedOverWork.line("cast(? as uuid)"),
                        assignmentId),
                row -> row.uuid("id"));
    }

    private Sql visible() {
        if (access.readsEverything()) {
            return Sql.of("true");
        }
        var units = access.units(Permission.READ_REPORT);
        return Sql.of("""
                a.unit_id = any(?) or t.giving_unit_id = any(?)
                or l.unit_id = any(?) or m.unit_id = any(?)
                """, units, units, units, units);
    }

    private ExtensionRequestDetail detail(Row row) {
        var state = row.constant("state", AssignmentState.class);
        var status = row.constant("status", ExtensionStatus.class);
        var unit = UnitRef.of(row, "unit");
        return new ExtensionRequestDetail(
                row.uuid("id"),
                new ExtensionRequestDetail.ExtendedWork(
                        row.uuid("assignment_id"),
                        row.uuid("task_id"),
                        row.text("title"),
                        TaskQueries.reference(row),
                        unit,
                        row.constant("role", AssignmentRole.class)),
                row.date("due_on"),
                row.date("asked_due_on"),
                row.text("reason"),
                status,
                PersonRef.of(row, "requester"),
                row.date("requested_on"),
                row.dateOrNull("granted_due_on"),
                row.textOrNull("answer"),
                row.uuidOrNull("answerer_id") == null ? null : PersonRef.of(row, "answerer"),
                row.dateOrNull("answered_on"),
                row.number("version"),
                status == ExtensionStatus.PENDING ? allowed(state, unit.id(), row.uuid("giving_unit_id")) : List.of());
    }

    /** What was submitted is judged by the date then in force, so only work under way gets another. */
    private List<ExtensionAction> allowed(AssignmentState state, UUID unitId, UUID givingUnitId) {
        var actions = new ArrayList<ExtensionAction>();
        if (access.may(ExtensionAction.GRANT.permission(), givingUnitId)) {
            if (state.possible().contains(AssignmentAction.ASK_EXTENSION)) {
                actions.add(ExtensionAction.GRANT);
            }
            actions.add(ExtensionAction.REFUSE);
        }
        if (access.may(ExtensionAction.WITHDRAW.permission(), unitId)) {
            actions.add(ExtensionAction.WITHDRAW);
        }
        return actions;
    }
}
