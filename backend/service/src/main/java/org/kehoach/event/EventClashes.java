package org.kehoach.event;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.Page;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;

/** What stands at the same time, of the events that the caller sees: one place, one chair, one host. */
@ApplicationScoped
class EventClashes {

    private static final int MOST = 20;

    /** The first instant after an event; what has no end is taken to last as {@link ClashFilter} says. */
    private static final String ENDS_AT = """
            case when e.start_time is null then e.last_day + interval '1 day'
                 when e.end_time is not null then e.last_day + e.end_time
                 when e.last_day > e.starts_on then e.last_day + interval '1 day'
                 else e.begins_at + interval '%d hours' end
            """.formatted(ClashFilter.HOURS);

    private final Database database;
    private final EventQueries queries;
    private final EventSight sight;

    EventClashes(Database database, EventQueries queries, EventSight sight) {
        this.database = database;
        this.queries = queries;
        this.sight = sight;
    }

    Page<EventClash> find(ClashFilter filter) {
        filter.check();
        return Page.whole(database.list(
                Sql.of("select " + EventQueries.SUMMARY + ", clash.* from")
                        .then(queries.source())
                        .then(
                                "cross join lateral (select coalesce(fold(e.place) = fold(?), false) as place_clash,",
                                filter.place)
                        .then("coalesce(fold(e.chair_name) = fold(?), false) as chair_clash,", filter.chair)
                        .then("coalesce(e.host_unit_id = cast(? as uuid), false) as unit_clash) clash", filter.unitId)
                        .then("where e.starts_on is not null and not e.campaign and e.status <> 'CANCELLED'")
                        .then("and")
                        .then(EventQueries.within(filter.startsOn, filter.end().toLocalDate()))
                        .then("and e.begins_at < ?", filter.end())
                        .then("and " + ENDS_AT + " > ?", filter.start())
                        .then("and e.id is distinct from cast(? as uuid)", filter.except)
                        .then("and (clash.place_clash or clash.chair_clash or clash.unit_clash) and (")
                        .then(sight.events())
                        .then(") order by e.begins_at, e.id limit ?", MOST),
                EventClashes::clash));
    }

    private static EventClash clash(Row row) {
        var kinds = new ArrayList<ClashKind>();
        if (row.flag("place_clash")) {
            kinds.add(ClashKind.PLACE);
        }
        if (row.flag("chair_clash")) {
            kinds.add(ClashKind.CHAIR);
        }
        if (row.flag("unit_clash")) {
            kinds.add(ClashKind.UNIT);
        }
        return new EventClash(EventQueries.summary(row), List.copyOf(kinds));
    }
}
