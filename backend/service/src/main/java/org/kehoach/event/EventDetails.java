package org.kehoach.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.file.Files;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/** Reads one event whole, with what the caller may do with it. */
@ApplicationScoped
class EventDetails {

    private static final TypeReference<List<ProgrammeItem>> PROGRAMME = new TypeReference<>() {};
    private static final TypeReference<List<ChecklistItem>> CHECKLIST = new TypeReference<>() {};

    private static final String MORE = """
            , e.address, e.plan_item_id, e.task_id, e.materials, e.budget_note,
            e.status_reason, e.summary, e.sessions, e.lessons, e.held_as_planned, e.closed_on,
            e.external_source, e.external_id, e.created_at, c.host_unit_id as campaign_host_id,
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
    private final EventQueries queries;
    private final EventSight sight;
    private final Access access;
    private final BusinessClock clock;
    private final Files files;

    EventDetails(
            Database database,
            EventQueries queries,
            EventSight sight,
            Access access,
            BusinessClock clock,
            Files files) {
        this.database = database;
        this.queries = queries;
        this.sight = sight;
        this.access = access;
        this.clock = clock;
        this.files = files;
    }

    Optional<EventDetail> detail(UUID id) {
        return database.one(
                Sql.of("select " + EventQueries.SUMMARY + MORE + " from")
                        .then(queries.source())
                        .then(SITES)
                        .then("left join events c on c.id = e.campaign_id where e.id = ? and (", id)
                        .then(sight.events())
                        .then(")"),
                this::detail);
    }

    private EventDetail detail(Row row) {
        var summary = EventQueries.summary(row);
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
                summary.supportUnits(),
                row.textOrNull("address"),
                summary.chair(),
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
        boolean early = firstDay != null && clock.today().isBefore(firstDay);
        boolean sitesOpen = event.campaign() && event.siteTotal() > row.number("held");
        if (early || sitesOpen) {
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
