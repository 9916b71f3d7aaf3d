package org.kehoach.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanRef;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Sql;
import org.kehoach.task.AssignmentRole;
import org.kehoach.task.AssignmentStates;
import org.kehoach.task.Count;
import org.kehoach.task.Lateness;
import org.kehoach.unit.UnitQueries;
import org.kehoach.unit.UnitRef;

/** Counts the tasks that the caller's units gave or lead. */
@ApplicationScoped
public class DashboardQueries {

    private static final int WEEKS = 8;

    private final Database database;
    private final Access access;
    private final BusinessClock clock;

    DashboardQueries(Database database, Access access, BusinessClock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    Dashboard get(DashboardFilter filter) {
        var day = day(filter);
        var total = new ArrayList<Count>();
        var plans = new ArrayList<Dashboard.PlanCount>();
        var units = new ArrayList<Dashboard.UnitCount>();
        database.list(grouped(filter, day), row -> {
            switch (row.integer("level")) {
                case 3 -> total.add(Count.of(row));
                case 1 -> plans.add(new Dashboard.PlanCount(PlanRef.orNull(row), Count.of(row)));
                default -> units.add(new Dashboard.UnitCount(UnitRef.of(row, "unit"), Count.of(row)));
            }
            return row;
        });
        return new Dashboard(day, total.getFirst(), count(AssignmentRole.SUPPORT, filter, day), plans, units);
    }

    DashboardTrend trend(DashboardFilter filter) {
        var last = day(filter);
        var days = new ArrayList<DashboardTrend.DayCount>();
        for (int week = WEEKS - 1; week >= 0; week--) {
            var day = last.minusWeeks(week);
            days.add(new DashboardTrend.DayCount(day, count(AssignmentRole.LEAD, filter, day)));
        }
        return new DashboardTrend(days);
    }

    private LocalDate day(DashboardFilter filter) {
        var today = clock.today();
        if (filter.asOf != null && filter.asOf.isAfter(today)) {
            throw ProblemException.badParameter(FieldError.in("asOf", "future"));
        }
        return filter.asOf == null ? today : filter.asOf;
    }

    private Sql grouped(DashboardFilter filter, LocalDate day) {
        return Sql.of("select g.*, p.title as plan_title, d.symbol as plan_symbol, name.name as unit_name from (")
                .then("select c.plan_id, c.unit_id, grouping(c.plan_id, c.unit_id) as level,")
                .then(Count.columns("c"))
                .then("from (")
                .then(counted(AssignmentRole.LEAD, filter, day))
                .then(") c group by grouping sets ((), (c.plan_id), (c.unit_id))) g")
                .then("""
                        left join plans p on p.id = g.plan_id
                        left join documents d on d.id = p.document_id
                        left join lateral (select x.name from unit_periods x where x.unit_id = g.unit_id
                                            order by x.valid_from desc nulls last limit 1) name on true
                        order by g.overdue desc, g.done_late desc, coalesce(name.name, p.title) nulls last
                        """);
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
        var states = AssignmentStates.on(role, day, clock.today());
        if (!access.readsEverything()) {
            var readable = access.readableUnits();
            states = states.then("and (t.giving_unit_id = any(?) or a.unit_id = any(?))", readable, readable);
        }
        if (filter.planId != null) {
            states = states.then("and t.plan_id = ?", filter.planId);
        }
        if (filter.unitId != null) {
            states = states.then("and a.unit_id in (")
                    .then(UnitQueries.subtree(filter.unitId, day))
                    .then(")");
        }
        return Sql.of("select s.plan_id, s.unit_id,")
                .then(Lateness.of("s", day))
                .then("as lateness from (")
                .then(states)
                .then(") s");
    }
}
