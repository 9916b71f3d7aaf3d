package org.kehoach.reorganisation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.kehoach.platform.Database;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;

/** Tells of each thing that a set of changes has touched, so that its own history names the set. */
@ApplicationScoped
class UnitChangeJournal {

    /** A role is told of at the account that holds it, a series at itself. */
    private static final String TOUCHED = """
            select coalesce(case when held.staff_id is not null then 'staff' end, named.type) as object_type,
                   coalesce(held.staff_id, first_task.series_id, m.object_id) as object_id, m.unit_id, m.to_id,
                   case m.outcome when 'MOVE' then 'moveByUnitChange' else 'closeByUnitChange' end as action
              from unit_change_moves m
              join (values ('MEMBERSHIP', 'membership'), ('PLAN_DRAFT', 'plan'), ('TASK', 'task'), ('ASSIGNMENT', 'assignment'),
                           ('TASK_SERIES', 'taskSeries'), ('EVENT', 'event'), ('EVENT_SUPPORT', 'event')) named(moved, type) on named.moved = m.object_type
              left join memberships held on m.object_type = 'MEMBERSHIP' and held.id = m.object_id
              left join tasks first_task on m.object_type = 'TASK_SERIES' and first_task.id = m.object_id
             where m.set_id = ? and m.outcome <> 'STAY'
            union all
            select 'assignment', e.object_id, a.unit_id, null, 'createByUnitChange'
              from unit_change_effects e join assignments a on a.id = e.object_id
             where e.set_id = ? and e.object_type = 'ASSIGNMENT' and e.before is null
            union all
            select 'unit', e.object_id, e.object_id, null, 'changeByUnitChange'
              from unit_change_effects e where e.set_id = ? and e.object_type = 'CHILD_UNIT'
            """;

    private final Database database;
    private final Event<UnitChangeEffects> told;

    UnitChangeJournal(Database database, Event<UnitChangeEffects> told) {
        this.database = database;
        this.told = told;
    }

    /** Once moves and effects have been recorded. */
    void executed(UnitChangeSet set) {
        tell(set, UnitChangeJournal::done);
    }

    /** While what the set has made is still there. */
    void undone(UnitChangeSet set) {
        tell(set, UnitChangeJournal::restored);
    }

    private interface Telling {
        UnitChangeEffect of(Row row, UUID setId);
    }

    private void tell(UnitChangeSet set, Telling telling) {
        UUID id = set.id();
        var effects = database.list(Sql.of(TOUCHED, id, id, id), row -> telling.of(row, id));
        told.fire(new UnitChangeEffects(set.answeringUnitId(), effects));
    }

    private static UnitChangeEffect done(Row row, UUID setId) {
        UUID unit = row.uuid("unit_id");
        return new UnitChangeEffect(
                row.text("action"),
                row.text("object_type"),
                row.uuid("object_id"),
                unit,
                new UnitChangeEffect.Was(unit),
                new UnitChangeEffect.Became(setId, row.uuidOrNull("to_id")));
    }

    private static UnitChangeEffect restored(Row row, UUID setId) {
        UUID unit = row.uuid("unit_id");
        return new UnitChangeEffect(
                "undoUnitChange",
                row.text("object_type"),
                row.uuid("object_id"),
                unit,
                null,
                new UnitChangeEffect.Became(setId, unit));
    }
}
