package org.kehoach.event;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanQueries;
import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Sql;
import org.kehoach.task.TaskSight;

/** Which events the caller sees, and whether the plan or task of one is in sight. */
@ApplicationScoped
class EventSight {

    private final Database database;
    private final Access access;
    private final PlanQueries plans;
    private final TaskSight tasks;

    EventSight(Database database, Access access, PlanQueries plans, TaskSight tasks) {
        this.database = database;
        this.access = access;
        this.plans = plans;
        this.tasks = tasks;
    }

    /**
     * Of the events {@code e}: what the caller's units host, support or oversee, the sites of campaigns that they run, and
     * the campaigns that they hold a site of.
     */
    Sql events() {
        if (access.readsEverything()) {
            return Sql.of("true");
        }
        var participating = access.participatingUnits();
        return Sql.of("""
                e.host_unit_id = any(?)
                or exists (select 1 from event_support_units su where su.event_id = e.id and su.unit_id = any(?))
                or e.campaign_id is not null
                   and exists (select 1 from events ec where ec.id = e.campaign_id and ec.host_unit_id = any(?))
                or e.campaign
                   and exists (select 1 from events es where es.campaign_id = e.id and es.host_unit_id = any(?))
                """, participating, participating, access.readableUnits(), participating);
    }

    boolean seesEvent(UUID id) {
        return isThere(
                Sql.of("select e.id from events e where e.id = ? and (", id).then(events()));
    }

    /** Whether the caller answers for what the event was closed with. */
    boolean keepsClosing(UUID id) {
        return access.mayAnywhere(Permission.CLOSE_EVENT)
                && isThere(Sql.of(
                                "select e.id from events e where e.id = ? and e.host_unit_id = any(?) and (",
                                id,
                                access.units(Permission.CLOSE_EVENT))
                        .then(events()));
    }

    boolean seesPlanItem(UUID id) {
        return isThere(Sql.of(
                        "select i.id from plan_items i join plans p on p.id = i.plan_id where i.id = ?"
                                + " and i.origin_id is null and not i.withdrawn and (",
                        id)
                .then(plans.visible()));
    }

    /** The plan item of a task that the caller sees; empty inside when it stands alone. */
    Optional<Optional<UUID>> planItemOfTask(UUID taskId) {
        var sql = Sql.of(
                "select t.plan_item_id, " + TaskSight.COLUMNS
                        + " from tasks t left join plans p on p.id = t.plan_id where t.id = ?",
                taskId);
        return tasks.one(sql, row -> Optional.ofNullable(row.uuidOrNull("plan_item_id")));
    }

    private boolean isThere(Sql unclosed) {
        return database.one(unclosed.then(")"), row -> row.uuid("id")).isPresent();
    }
}
