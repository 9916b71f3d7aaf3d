package org.kehoach.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanRef;
import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;
import org.kehoach.task.AssignmentRole;
import org.kehoach.task.AssignmentStates;
import org.kehoach.task.Count;
import org.kehoach.task.Lateness;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitQueries;
import org.kehoach.unit.UnitRef;
import org.kehoach.unit.UnitsNow;

/** Counts the tasks that the caller's units gave or lead. */
@ApplicationScoped
public class DashboardQueries {

    private static final int WEEKS = 8;
    private static final String LED = "s.unit_id, false as split,";

    private final Database database;
    private final AssignmentStates states;

    DashboardQueries(Database database, AssignmentStates states) {
        this.database = database;
        this.states = states;
    }

    Dashboard get(DashboardFilter filter) {
        return database.snapshot(() -> read(filter));
    }

    private Dashboard read(DashboardFilter filter) {
        var day = states.day(filter.asOf);
        var total = new ArrayList<Count>();
        var plans = new ArrayList<Dashboard.PlanCount>();
        var units = new ArrayList<Dashboard.UnitCount>();
        database.list(grouped(filter, day), row -> {
            switch (row.integer("level")) {
                case 3 -> total.add(Count.of(row));
                case 1 -> plans.add(new Dashboard.PlanCount(PlanRef.orNull(row), Count.of(row)));
                default ->
                    units.add(new Dashboard.UnitCount(UnitRef.of(row, "unit"), Count.of(row), row.flag("split")));
            }
            return row;
        });
        return new Dashboard(day, total.getFirst(), count(AssignmentRole.SUPPORT, filter, day), plans, units);
    }

    DashboardTrend trend(DashboardFilter filter) {
        return database.snapshot(() -> readTrend(filter));
    }

    private DashboardTrend readTrend(DashboardFilter filter) {
        var last = states.day(filter.asOf);
        var days = new ArrayList<DashboardTrend.DayCount>();
        for (int week = WEEKS - 1; week >= 0; week--) {
            var day = last.minusWeeks(week);
            days.add(new DashboardTrend.DayCount(day, count(AssignmentRole.LEAD, filter, day)));
        }
        return new DashboardTrend(days);
    }

    private Sql grouped(DashboardFilter filter, LocalDate day) {
        return Sql.of("select g.*, p.title as plan_title, d.symbol as plan_symbol, name.name as unit_name from (")
                .then(
                        "select c.plan_id, c.unit_id, grouping(c.plan_id, c.unit_id) as level, coalesce(bool_or(c.split), false) as split,")
                .then(Count.columns("c"))
                .then("from (")
                .then(counted(AssignmentRole.LEAD, filter, day))
                .then(") c group by grouping sets ((), (c.plan_id), (c.unit_id))) g")
                .then("""
                        left join plans p on p.id = g.plan_id
                        left join documents d on d.id = p.document_id
                        left join %s name on true
                        order by g.overdue desc, g.done_late desc, coalesce(name.name, p.title) nulls last
                        """.formatted(UnitNames.of("g.unit_id")));
    }

    private Count count(AssignmentRole role, DashboardFilter filter, LocalDate day) {
        return database.one(
                        Sql.of("select")
                                .then(Count.columns("c"))
                                .then("from (")
                                .then(counted(role, filter, day))
                                .then(") c"),
                        Count::of)
                .orElseThrow();
    }

    private Sql counted(AssignmentRole role, DashboardFilter filter, LocalDate day) {
        var counted = states.readable(role, day);
        if (filter.planId != null) {
            counted = counted.then("and t.plan_id = ?", filter.planId);
        }
        if (filter.inForce != null) {
            counted = counted.then("and (p.status is distinct from 'CONCLUDED') = ?", filter.inForce);
        }
        if (filter.unitId != null) {
            counted = counted.then("and a.unit_id in (")
                    .then(
                            filter.isAsNow()
                                    ? UnitsNow.standingFor(UnitQueries.subtree(filter.unitId, states.day(null)))
                                    : UnitQueries.subtree(filter.unitId, day))
                    .then(")");
        }
        return Sql.of("select s.plan_id,")
                .then(filter.isAsNow() ? "coalesce(now.unit_id, s.unit_id) as unit_id, now.split," : LED)
                .then(Lateness.of("s", day))
                .then("as lateness from (")
                .then(counted)
                .then(") s " + (filter.isAsNow() ? UnitsNow.of("s.unit_id", "now") : ""));
    }
}
