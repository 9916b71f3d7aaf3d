package org.kehoach.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.document.Files;
import org.kehoach.plan.PlanQueries;
import org.kehoach.plan.PlanRef;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.staff.TransitionDetail;
import org.kehoach.unit.UnitRef;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/** Reads events that the caller may see. */
@ApplicationScoped
class EventQueries {

    private static final TypeReference<List<UnitRef>> UNITS = new TypeReference<>() {};
    private static final TypeReference<List<ProgrammeItem>> PROGRAMME = new TypeReference<>() {};
    private static final TypeReference<List<ChecklistItem>> CHECKLIST = new TypeReference<>() {};

    private static final String SUMMARY = """
            e.id, e.title, e.kind, e.status, e.host_unit_id, host.name as host_unit_name, e.campaign_id, e.campaign,
            e.pilot, e.place, e.starts_on, e.start_time, e.ends_on, e.end_time, e.all_day,
            e.window_from, e.window_to,
            p.id as plan_id, p.title as plan_title, d.symbol as plan_symbol, e.version,
            (select count(*) from events s where s.campaign_id = e.id and s.status <> 'CANCELLED') as site_total
            """;

    private static final String NAME = """
            cross join lateral (select x.name from unit_periods x where x.unit_id = %s
                                 order by x.valid_from desc nulls last limit 1) %s
            """;

    private static final String MORE = """
            , e.address, e.chair_name, e.chair_position, e.plan_item_id, e.task_id, e.materials, e.budget_note,
            e.status_reason, e.summary, e.sessions, e.attendances, e.lessons, e.held_as_planned, e.closed_on,
            e.external_source, e.external_id, e.created_at, c.host_unit_id as campaign_host_id,
            (select coalesce(json_agg(json_build_object('id', u.unit_id, 'name', n.name) order by n.name), '[]')
               from event_support_units u
            """ + NAME.formatted("u.unit_id", "n") + """
              where u.event_id = e.id) as support_units,
            (select coalesce(json_agg(json_build_object('part', l.part, 'startTime', to_char(l.start_time, 'HH24:MI'),
                                                        'title', l.title, 'note', l.note) order by l.position), '[]')
               from event_programme l where l.event_id = e.id) as programme,
            (select coalesce(json_agg(json_build_object('text', l.text, 'done', l.done) order by l.position), '[]')
               from event_checklist l where l.event_id = e.id) as checklist,
            sites.*
            """;

    private static final String SITES = """
            cross join lateral (
              select count(*) as sites_ever,
                     count(*) filter (where s.status <> 'CANCELLED' and s.starts_on is not null) as scheduled,
                     count(*) filter (where s.status = 'HELD') as held,
                     coalesce(sum(s.sessions), 0) as sum_sessions, coalesce(sum(s.attendances), 0) as sum_attendances
                from events s where s.campaign_id = e.id) sites
            """;

    private final Database database;
    private final Lists lists;
    private final EventSight sight;
    private final PlanQueries plans;
    private final Access access;
    private final BusinessClock clock;
    private final Files files;

    EventQueries(
            Database database,
            Lists lists,
            EventSight sight,
            PlanQueries plans,
            Access access,
            BusinessClock clock,
            Files files) {
        this.database = database;
        this.lists = lists;
        this.sight = sight;
        this.plans = plans;
        this.access = access;
        this.clock = clock;
        this.files = files;
    }

    Page<EventSummary> page(EventFilter filter) {
        var query = list().where("e.last_day >= ?", filter.from)
                .where("e.begins_at < cast(? as date) + 1", filter.to)
                .where("p.id = ?", filter.planId)
                .where("e.campaign_id = ?", filter.campaignId)
                .where("e.campaign = ?", filter.campaigns)
                .where("e.kind = ?", filter.kind)
                .where("e.status = ?", filter.status)
                .search(filter.q, "e.searched", "e.title");
        if (filter.unitId != null) {
            query.where(Sql.of("""
                    e.host_unit_id = ?
                    or exists (select 1 from event_support_units f where f.event_id = e.id and f.unit_id = ?)
                    """, filter.unitId, filter.unitId));
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
                                order by host.name, e.id
                                """, campaignId, unitIds.toArray(UUID[]::new)),
                EventQueries::summary);
    }

    Optional<EventDetail> detail(UUID id) {
        return database.one(
                Sql.of("select " + SUMMARY + MORE + " from")
                        .then(source())
                        .then(SITES)
                        .then("left join events c on c.id = e.campaign_id where e.id = ? and (", id)
                        .then(sight.events())
                        .then(")"),
                this::detail);
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
                        """, unitIds.toArray(UUID[]::new), day), row -> row.uuid("id"));
    }

    List<TransitionDetail> transitions(UUID id) {
        return database.list(Sql.of("""
                        select t.id, t.action, t.from_status as from_state, t.to_status as to_state, t.reason, t.staff_id,
                               s.name as staff_name, t.occurred_on, t.recorded_at
                          from event_transitions t join staff s on s.id = t.staff_id
                         where t.event_id = ? order by t.recorded_at, t.id
                        """, id), TransitionDetail::of);
    }

    private ListQuery list() {
        return ListQuery.of(SUMMARY, source(), "e.id")
                .where(sight.events())
                .key("startsOn", "e.begins_at", "timestamp")
                .key("title", "e.title", "text")
                .key("hostUnit", "host.name", "text")
                .defaultSort("startsOn");
    }

    private Sql source() {
        return Sql.of("events e " + NAME.formatted("e.host_unit_id", "host"))
                .then("left join plan_items i on i.id = e.plan_item_id left join plans p on p.id = i.plan_id and (")
                .then(plans.visible())
                .then(") left join documents d on d.id = p.document_id");
    }

    private static EventSummary summary(Row row) {
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
                PlanRef.orNull(row),
                row.number("site_total"),
                row.number("version"));
    }

    private EventDetail detail(Row row) {
        var summary = summary(row);
        return new EventDetail(
                summary.id(),
                summary.title(),
                summary.kind(),
                summary.status(),
                summary.hostUnit(),
                summary.campaignId(),
                summary.campaign(),
                summary.pilot(),
                summary.place(),
                summary.startsOn(),
                summary.startTime(),
                summary.endsOn(),
                summary.endTime(),
                summary.allDay(),
                summary.plan(),
                summary.siteTotal(),
                read(row.text("support_units"), UNITS),
                row.textOrNull("address"),
                chair(row),
                row.uuidOrNull("plan_item_id"),
                row.uuidOrNull("task_id"),
                read(row.text("programme"), PROGRAMME),
                row.text("materials"),
                row.text("budget_note"),
                read(row.text("checklist"), CHECKLIST),
                row.textOrNull("status_reason"),
                closing(row),
                summary.windowFrom(),
                summary.windowTo(),
                summary.campaign() ? totals(summary, row) : null,
                row.externalIdOrNull(),
                row.instant("created_at"),
                summary.version(),
                allowedActions(summary, row));
    }

    private List<EventAction> allowedActions(EventSummary event, Row row) {
        var firstDay = event.campaign() ? event.windowFrom() : event.startsOn();
        var possible = event.status().possible(firstDay != null, event.campaign());
        if (firstDay != null && clock.today().isBefore(firstDay)) {
            possible.remove(EventAction.CLOSE);
        }
        if (row.number("sites_ever") > 0) {
            possible.remove(EventAction.DELETE);
        }
        var campaignHost = row.uuidOrNull("campaign_host_id");
        return Arrays.stream(EventAction.values())
                .filter(possible::contains)
                .filter(action -> mayDo(action, event.hostUnit().id(), campaignHost))
                .toList();
    }

    /** The host unit acts on its own event; who runs the campaign may call a site off. */
    boolean mayDo(EventAction action, UUID hostUnitId, @Nullable UUID campaignHostId) {
        return access.may(action.permission(), hostUnitId)
                || (action == EventAction.CANCEL
                        && campaignHostId != null
                        && access.may(action.permission(), campaignHostId));
    }

    private static @Nullable Chair chair(Row row) {
        var name = row.textOrNull("chair_name");
        return name == null ? null : new Chair(name, row.textOrNull("chair_position"));
    }

    private @Nullable EventClosing closing(Row row) {
        return row.dateOrNull("closed_on") == null
                ? null
                : new EventClosing(
                        row.text("summary"),
                        row.integer("sessions"),
                        row.integer("attendances"),
                        row.text("lessons"),
                        row.flag("held_as_planned"),
                        row.date("closed_on"),
                        files.filesOf(EventFiles.OWNER, row.uuid("id")));
    }

    private static CampaignTotals totals(EventSummary campaign, Row row) {
        return new CampaignTotals(
                campaign.siteTotal(),
                row.number("scheduled"),
                row.number("held"),
                row.number("sum_sessions"),
                row.number("sum_attendances"));
    }

    private static <T> List<T> read(String list, TypeReference<List<T>> type) {
        return StoredJson.read(list, type);
    }
}
