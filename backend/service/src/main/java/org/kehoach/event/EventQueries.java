package org.kehoach.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanQueries;
import org.kehoach.plan.PlanRef;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.staff.TransitionDetail;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;
import org.kehoach.unit.UnitsNow;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/** Lists events that the caller may see, and answers what the rules ask. */
@ApplicationScoped
class EventQueries {

    /** Joins the name of a unit; the first mark is its id, the second how it is called. */
    private static final String NAME = " join " + UnitNames.of("%s") + " %s on true ";

    static final String SUMMARY = """
            e.id, e.title, e.kind, e.status, e.host_unit_id, host.name as host_unit_name, e.campaign_id, e.campaign,
            e.pilot, e.place, e.starts_on, e.start_time, e.ends_on, e.end_time, e.all_day,
            e.window_from, e.window_to,
            p.id as plan_id, p.title as plan_title, d.symbol as plan_symbol, e.version,
            (select count(*) from events s where s.campaign_id = e.id and s.status <> 'CANCELLED') as site_total,
            (select count(*) from events s where s.campaign_id = e.id and s.status = 'HELD') as site_held,
            e.attendances, e.chair_name, e.chair_position,
            (select coalesce(json_agg(json_build_object('id', u.unit_id, 'name', n.name) order by n.name collate natural_order), '[]')
               from event_support_units u
            """ + NAME.formatted("u.unit_id", "n") + """
              where u.event_id = e.id) as support_units
            """;

    /** The days of an event, as they are indexed; what is still to be fixed lies behind all of them. */
    private static final String DAYS = "daterange(cast(e.begins_at as date), e.last_day, '[]')";

    private static final TypeReference<List<UnitRef>> UNITS = new TypeReference<>() {};

    private final Database database;
    private final Lists lists;
    private final EventSight sight;
    private final PlanQueries plans;

    EventQueries(Database database, Lists lists, EventSight sight, PlanQueries plans) {
        this.database = database;
        this.lists = lists;
        this.sight = sight;
        this.plans = plans;
    }

    Page<EventSummary> page(EventFilter filter) {
        var query = list().where("p.id = ?", filter.planId)
                .where("e.campaign_id = ?", filter.campaignId)
                .where("e.campaign = ?", filter.campaigns)
                .where("e.kind = ?", filter.kind)
                .where("e.status = ?", filter.status)
                .search(filter.q, "e.searched", "e.title");
        if (filter.from != null || filter.to != null) {
            query.where(within(filter.from, filter.to));
        }
        if (filter.undated != null) {
            query.where(Sql.of("(coalesce(e.starts_on, e.window_from) is null) = ?", filter.undated));
        }
        if (filter.waitingOn != null) {
            query.where(Sql.of("""
                    e.status in ('PLANNED', 'CONFIRMED', 'POSTPONED')
                    and (coalesce(e.starts_on, e.window_from) is null or e.last_day < ?)
                    """, filter.waitingOn));
        }
        if (filter.unitId != null) {
            query.where(ofUnits(filter.asNow, Sql.of("select cast(? as uuid)", filter.unitId)));
        }
        return lists.page(query, filter, EventQueries::summary);
    }

    Page<EventSummary> sites(UUID campaignId, SiteFilter filter) {
        return lists.page(
                list().where("e.campaign_id = ?", campaignId).where("e.status = ?", filter.status),
                filter,
                EventQueries::summary);
    }

    /** The standing sites of these units, by the unit's name, without regard to rights. */
    List<EventSummary> sitesOf(UUID campaignId, List<UUID> unitIds) {
        return database.list(
                Sql.of("select " + SUMMARY + " from")
                        .then(source())
                        .then("""
                                where e.campaign_id = ? and e.host_unit_id = any(?) and e.status <> 'CANCELLED'
                                order by host.name collate natural_order, e.id
                                """, campaignId, unitIds.toArray(UUID[]::new)),
                EventQueries::summary);
    }

    Optional<CampaignFrame> campaign(UUID id) {
        return database.one(Sql.of("select e.* from events e where e.campaign and e.id = ?", id), CampaignFrame::of);
    }

    boolean hasSites(UUID id) {
        return database.one(
                        Sql.of("select s.id from events s where s.campaign_id = ? limit 1", id), row -> row.uuid("id"))
                .isPresent();
    }

    boolean hasSiteOutside(UUID id, LocalDate from, LocalDate to) {
        return database.one(Sql.of("""
                                select s.id from events s
                                 where s.campaign_id = ? and s.status <> 'CANCELLED' and s.starts_on is not null
                                   and (s.starts_on < ? or s.last_day > ?) limit 1
                                """, id, from, to), row -> row.uuid("id")).isPresent();
    }

    /** Whether another standing site of the campaign leads the way. */
    boolean hasPilotBeside(UUID campaignId, UUID siteId) {
        return database.one(Sql.of("""
                                select s.id from events s
                                 where s.campaign_id = ? and s.id <> ? and s.pilot and s.status <> 'CANCELLED'
                                """, campaignId, siteId), row -> row.uuid("id"))
                .isPresent();
    }

    /** Those of the units that exist on the day. */
    List<UUID> existing(List<UUID> unitIds, LocalDate day) {
        return database.list(Sql.of("""
                        select u.id from units u
                         where u.id = any(?)
                           and ? between coalesce(u.valid_from, '-infinity') and coalesce(u.valid_to, 'infinity')
                         order by u.id for key share of u
                        """, unitIds.toArray(UUID[]::new), day), row -> row.uuid("id"));
    }

    List<TransitionDetail> transitions(UUID id) {
        return database.list(TransitionDetail.history("event_transitions", "event_id", id), TransitionDetail::of);
    }

    /** What takes place on any of the days, without a first one from ever, without a last one for ever. */
    static Sql within(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && to.isBefore(from)
                ? Sql.of("false")
                : Sql.of(DAYS + " && daterange(?, ?, '[]')", from, to);
    }

    /**
     * What the units host or support, either of them found by its own index.
     *
     * @param units the statement of their ids
     */
    static Sql ofUnits(@Nullable Boolean asNow, Sql units) {
        return Sql.of("e.id in (select h.id from events h where")
                .then(UnitsNow.among("h.host_unit_id", asNow, units))
                .then("union all select f.event_id from event_support_units f where")
                .then(UnitsNow.among("f.unit_id", asNow, units))
                .then(")");
    }

    private ListQuery list() {
        return ListQuery.of(SUMMARY, source(), "e.id")
                .details(Sql.of("join events e on e.id = page.id").then(beside()))
                .where(sight.events())
                .key("startsOn", "e.begins_at", "timestamp")
                .key("title", "e.title", "text")
                .key("hostUnit", "host.name collate natural_order", "text")
                .defaultSort("startsOn");
    }

    Sql source() {
        return Sql.of("events e").then(beside());
    }

    /** Joins the host unit of the events {@code e}, and the plan that the caller sees. */
    private Sql beside() {
        return Sql.of(NAME.formatted("e.host_unit_id", "host"))
                .then("left join plan_items i on i.id = e.plan_item_id left join plans p on p.id = i.plan_id and (")
                .then(plans.visible())
                .then(") left join documents d on d.id = p.document_id");
    }

    static EventSummary summary(Row row) {
        return new EventSummary(
                row.uuid("id"),
                row.text("title"),
                row.constant("kind", EventKind.class),
                row.constant("status", EventStatus.class),
                UnitRef.of(row, "host_unit"),
                row.uuidOrNull("campaign_id"),
                row.flag("campaign"),
                row.flag("pilot"),
                row.textOrNull("place"),
                row.dateOrNull("starts_on"),
                row.timeOrNull("start_time"),
                row.dateOrNull("ends_on"),
                row.timeOrNull("end_time"),
                row.flag("all_day"),
                row.dateOrNull("window_from"),
                row.dateOrNull("window_to"),
                Chair.orNull(row),
                StoredJson.read(row.text("support_units"), UNITS),
                PlanRef.orNull(row),
                row.number("site_total"),
                row.number("site_held"),
                row.integerOrNull("attendances"),
                row.number("version"));
    }
}
