package org.kehoach.cascade;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanRef;
import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.staff.PersonRef;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;
import org.kehoach.unit.UnitsNow;

import org.jspecify.annotations.Nullable;

/** Reads reminders: what was sent to the caller's units, and single ones for the unit that has sent them as well. */
@ApplicationScoped
class ReminderQueries {

    /** SQL for the latest reminder at a cell {@code c} of a plan's items and units. */
    static final String LATEST = """
            select m.id as reminder_id, m.sent_by_id, y.name as sent_by_name, m.sent_on, m.sent_at, m.acknowledged_at
              from plan_reminders m join staff y on y.id = m.sent_by_id
             where m.plan_item_id = c.item_id and m.unit_id = c.unit_id order by m.sent_at desc limit 1
            """;

    private static final String COLUMNS = """
            m.id, p.id as plan_id, d.symbol as plan_symbol, p.title as plan_title, i.id as item_id, i.label, i.title,
            m.unit_id, u.name as unit_name, m.note, m.sent_by_id, y.name as sent_by_name, m.sent_on, m.sent_at,
            m.acknowledged_by_id, k.name as acknowledged_by_name, m.acknowledged_at, m.version
            """;

    private static final String SOURCE = """
            plan_reminders m
            join plan_items i on i.id = m.plan_item_id
            join plans p on p.id = i.plan_id
            left join documents d on d.id = p.document_id
            join staff y on y.id = m.sent_by_id
            left join staff k on k.id = m.acknowledged_by_id
            join %s u on true
            """.formatted(UnitNames.of("m.unit_id"));

    private final Database database;
    private final Lists lists;
    private final Access access;

    ReminderQueries(Database database, Lists lists, Access access) {
        this.database = database;
        this.lists = lists;
        this.access = access;
    }

    Page<ReminderDetail> received(ReminderFilter filter) {
        var query = ListQuery.of(columns(), Sql.of(SOURCE), "m.id")
                .where(to(Permission.READ_PLAN_DRAFT))
                .where("(m.acknowledged_at is not null) = ?", filter.acknowledged)
                .key("sentAt", "m.sent_at", "timestamptz")
                .defaultSort("-sentAt");
        return lists.page(query, filter, row -> detail(row, true));
    }

    /** Of those that the caller's units have received or sent. */
    Optional<ReminderDetail> one(UUID id) {
        return database.one(
                Sql.of("select")
                        .then(columns())
                        .then(",")
                        .then(to(Permission.READ_PLAN_DRAFT))
                        .then("as received from " + SOURCE + " where m.id = ? and (", id)
                        .then(to(Permission.READ_PLAN_DRAFT))
                        .then("or")
                        .then(with("p.issuing_unit_id", Permission.READ_PLAN_DRAFT))
                        .then(")"),
                row -> detail(row, row.flag("received")));
    }

    /** Whether the caller may take note of it for the unit that was reminded, or for who goes on with its work. */
    boolean mayAcknowledge(UUID id) {
        return database.one(
                        Sql.of("select m.id from plan_reminders m where m.id = ? and ", id)
                                .then(to(Permission.DRAFT_PLAN)),
                        row -> row.uuid("id"))
                .isPresent();
    }

    private Sql to(Permission permission) {
        return with("m.unit_id", permission);
    }

    /** Whether the caller has the permission in the unit, or in the one that goes on with its work. */
    private Sql with(String unitId, Permission permission) {
        return access.readsEverything()
                ? Sql.of("true")
                : UnitsNow.among(
                        unitId, true, Sql.of("select unnest(cast(? as uuid[]))", (Object) access.units(permission)));
    }

    private Sql columns() {
        return Sql.of(COLUMNS + ",").then(to(Permission.DRAFT_PLAN)).then("as may_note");
    }

    static @Nullable ReminderRef latestOrNull(Row row) {
        UUID id = row.uuidOrNull("reminder_id");
        return id == null
                ? null
                : new ReminderRef(
                        id,
                        PersonRef.of(row, "sent_by"),
                        row.date("sent_on"),
                        row.instant("sent_at"),
                        row.instantOrNull("acknowledged_at"));
    }

    private ReminderDetail detail(Row row, boolean received) {
        boolean open = row.instantOrNull("acknowledged_at") == null;
        boolean may = received && open && row.flag("may_note");
        return new ReminderDetail(
                row.uuid("id"),
                new PlanRef(row.uuid("plan_id"), row.textOrNull("plan_symbol"), row.text("plan_title")),
                row.uuid("item_id"),
                row.text("label"),
                row.text("title"),
                UnitRef.of(row, "unit"),
                row.text("note"),
                PersonRef.of(row, "sent_by"),
                row.date("sent_on"),
                row.instant("sent_at"),
                open ? null : PersonRef.of(row, "acknowledged_by"),
                row.instantOrNull("acknowledged_at"),
                row.number("version"),
                may ? List.of(ReminderAction.ACKNOWLEDGE) : List.of());
    }
}
