package org.kehoach.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitsNow;

/** Reads the events that the caller sees, for calendars. */
@ApplicationScoped
public class CalendarEvents {

    /** As many as a calendar program takes without complaint. */
    private static final int MOST = 5000;

    private static final String COLUMNS = """
            select e.id, e.version, e.title, e.status, e.campaign, host.name as host_unit_name, e.place, e.address,
                   concat_ws(', ', e.chair_name, e.chair_position) as chair,
                   coalesce(e.starts_on, e.window_from) as first_day, e.start_time,
                   coalesce(e.window_to, e.ends_on, e.starts_on) as last_day, e.end_time,
                   coalesce(d.symbol, p.title) as plan_name, e.status_reason,
                   greatest(e.updated_at, (select max(x.recorded_at) from event_transitions x where x.event_id = e.id))
                     as changed_at
              from
            """;

    private final Database database;
    private final EventQueries queries;
    private final EventSight sight;
    private final Access access;
    private final BusinessClock clock;

    CalendarEvents(Database database, EventQueries queries, EventSight sight, Access access, BusinessClock clock) {
        this.database = database;
        this.queries = queries;
        this.sight = sight;
        this.access = access;
        this.clock = clock;
    }

    /** What the caller's own units host or support. */
    public List<CalendarEvent> own(LocalDate from) {
        return since(from, EventQueries.ofUnits(null, Sql.of("select unnest(cast(? as uuid[]))", (Object)
                access.ownUnits())));
    }

    /** What the unit hosts or supports and, when it has ended, what the one unit does that goes on with its work. */
    public List<CalendarEvent> ofUnit(UUID unitId, LocalDate from) {
        var today = clock.today();
        return since(
                from,
                EventQueries.ofUnits(
                        null,
                        Sql.of("select cast(? as uuid) union all select", unitId)
                                .then(UnitsNow.standing("own", today))
                                .then("from units own where own.id = ?", unitId)));
    }

    public List<CalendarEvent> ofPlan(UUID planId, LocalDate from) {
        return since(from, Sql.of("p.id = ?", planId));
    }

    public Optional<CalendarEvent> one(UUID id) {
        return database.one(visible().then("and e.id = ?", id), CalendarEvents::event);
    }

    private List<CalendarEvent> since(LocalDate from, Sql condition) {
        return database.list(
                visible()
                        .then("and coalesce(e.starts_on, e.window_from) is not null and e.last_day >= ? and (", from)
                        .then(condition)
                        .then(") order by e.begins_at desc, e.id limit ?", MOST),
                CalendarEvents::event);
    }

    private Sql visible() {
        return Sql.of(COLUMNS)
                .then(queries.source())
                .then("where (")
                .then(sight.events())
                .then(")");
    }

    private static CalendarEvent event(Row row) {
        String chair = row.text("chair");
        return new CalendarEvent(
                row.uuid("id"),
                row.number("version"),
                row.text("title"),
                row.constant("status", EventStatus.class),
                row.flag("campaign"),
                row.text("host_unit_name"),
                row.textOrNull("place"),
                row.textOrNull("address"),
                chair.isEmpty() ? null : chair,
                row.dateOrNull("first_day"),
                row.timeOrNull("start_time"),
                row.dateOrNull("last_day"),
                row.timeOrNull("end_time"),
                row.textOrNull("plan_name"),
                row.textOrNull("status_reason"),
                row.instant("changed_at"));
    }
}
