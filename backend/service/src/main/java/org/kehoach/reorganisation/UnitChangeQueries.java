package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

/** Reads sets of changes. What has been approved is known to all; what is prepared, to those who prepare and approve. */
@ApplicationScoped
class UnitChangeQueries {

    private static final String ANSWERING = "coalesce(s.heir_id, s.unit_id)";

    private static final String COLUMNS = "s.*, " + ANSWERING + " as answering_id, answering.name as answering_name";

    private static final String SOURCE = """
            unit_change_sets s join %s answering on true
            """.formatted(UnitNames.of(ANSWERING));

    /** Half a day of tries. */
    private static final int MOST_TRIES = 144;

    private final Database database;
    private final Lists lists;
    private final NamesBefore names;
    private final Access access;

    UnitChangeQueries(Database database, Lists lists, NamesBefore names, Access access) {
        this.database = database;
        this.names = names;
        this.lists = lists;
        this.access = access;
    }

    Page<UnitChangeSetSummary> page(UnitChangeSetFilter filter) {
        var query = ListQuery.of(
                        COLUMNS + ", json_array_length(s.changes::json) as change_count", Sql.of(SOURCE), "s.id")
                .where(visible())
                .where("s.status = ?", filter.status)
                .where(ANSWERING + " = ?", filter.unitId)
                .where("s.effective_on <= ?", filter.effectiveUntil)
                .search(filter.q, "fold(s.instrument)", "s.instrument")
                .key("effectiveOn", "s.effective_on", "date")
                .key("instrument", "s.instrument", "text")
                .defaultSort("-effectiveOn");
        if (filter.concerns != null) {
            query.where(concerning(filter.concerns));
        }
        if (Boolean.TRUE.equals(filter.waiting)) {
            query.where(waiting());
        }
        return lists.page(query, filter, UnitChangeQueries::summary);
    }

    Optional<UnitChangeSetDetail> detail(UUID id) {
        return database.one(
                Sql.of("select " + COLUMNS + " from " + SOURCE + " where s.id = ? and (", id)
                        .then(visible())
                        .then(")"),
                this::detail);
    }

    /** Oldest first. */
    List<UnitChangeStep> steps(UUID id) {
        return database.list(Sql.of("""
                        select x.*, s.name as staff_name from unit_change_steps x left join staff s on s.id = x.staff_id
                         where x.set_id = ? order by x.recorded_at, x.id
                        """, id), row -> {
            UUID by = row.uuidOrNull("staff_id");
            return new UnitChangeStep(
                    row.uuid("id"),
                    row.text("action"),
                    row.textOrNull("reason"),
                    by == null ? null : new UnitChangeStep.Actor(by, row.text("staff_name")),
                    LocalDate.ofInstant(row.instant("recorded_at"), BusinessClock.ZONE),
                    row.instant("recorded_at"));
        });
    }

    List<UUID> due(LocalDate today) {
        return database.list(Sql.of("""
                        select id from unit_change_sets where status = 'APPROVED' and effective_on <= ? and failures < ?
                         order by effective_on, id
                        """, today, MOST_TRIES), row -> row.uuid("id"));
    }

    /** Whether the set is still approved; it is locked then, and passed over where another replica has it. */
    boolean lockApproved(UUID id) {
        return database.one(Sql.of("""
                        select id from unit_change_sets where id = ? and status = 'APPROVED' for update skip locked
                        """, id), row -> row.uuid("id")).isPresent();
    }

    List<UnitRef> names(List<UUID> ids) {
        return database.list(
                Sql.of(
                        "select u.id as unit_id, n.name as unit_name from units u join " + UnitNames.of("u.id")
                                + " n on true where u.id = any(?) order by u.id",
                        (Object) ids.toArray(UUID[]::new)),
                row -> UnitRef.of(row, "unit"));
    }

    private Sql visible() {
        if (access.readsEverything()) {
            return Sql.of("true");
        }
        return Sql.of("s.status in ('APPROVED', 'EXECUTED', 'UNDONE') or " + ANSWERING + " = any(?)", (Object)
                access.units(Permission.READ_UNIT_CHANGE_DRAFT));
    }

    private static Sql concerning(UUID unitId) {
        String id = unitId.toString();
        return Sql.of("""
                exists (select 1 from jsonb_array_elements(s.changes::jsonb) c
                         where c -> 'unitIds' @> to_jsonb(cast(? as text)) or c -> 'successorIds' @> to_jsonb(cast(? as text))
                            or ? in (c ->> 'parentId', c ->> 'guidedById'))
                """, id, id, id);
    }

    /** What is submitted waits for who approves; what came back, for who drafts; what failed, for both. */
    private Sql waiting() {
        return Sql.of(
                """
                s.status = 'SUBMITTED' and %1$s = any(?)
                or s.status = 'DRAFT' and s.return_reason is not null and %1$s = any(?)
                or s.status = 'APPROVED' and s.failures > 0 and %1$s = any(?)
                """.formatted(ANSWERING),
                access.units(Permission.APPROVE_UNIT_CHANGE),
                access.units(Permission.MANAGE_UNITS),
                access.units(Permission.READ_UNIT_CHANGE_DRAFT));
    }

    /** A set that was withdrawn begins anew. */
    private static boolean isFailing(UnitChangeSetStatus status, Row row) {
        return status == UnitChangeSetStatus.APPROVED && row.integer("failures") > 0;
    }

    private static UnitChangeSetSummary summary(Row row) {
        var status = row.constant("status", UnitChangeSetStatus.class);
        return new UnitChangeSetSummary(
                row.uuid("id"),
                row.text("instrument"),
                row.dateOrNull("instrument_on"),
                row.date("effective_on"),
                UnitRef.of(row, "answering"),
                status,
                row.integer("change_count"),
                isFailing(status, row),
                row.textOrNull("return_reason"),
                row.number("version"));
    }

    private UnitChangeSetDetail detail(Row row) {
        var answering = UnitRef.of(row, "answering");
        var status = row.constant("status", UnitChangeSetStatus.class);
        var changes = StoredJson.read(row.text("changes"), UnitChangeSet.CHANGES);
        var rules = StoredJson.read(row.text("rules"), UnitChangeSet.RULES);
        var id = row.uuid("id");
        return new UnitChangeSetDetail(
                id,
                answering,
                row.text("instrument"),
                row.dateOrNull("instrument_on"),
                row.date("effective_on"),
                status,
                isFailing(status, row),
                changes,
                rules,
                names.of(Map.of(id, named(changes, rules))).getOrDefault(id, List.of()),
                row.uuid("created_by"),
                row.instant("created_at"),
                row.uuidOrNull("approved_by"),
                row.instantOrNull("executed_at"),
                row.textOrNull("undo_reason"),
                row.textOrNull("return_reason"),
                row.externalIdOrNull(),
                row.number("version"),
                Arrays.stream(UnitChangeSetAction.values())
                        .filter(action ->
                                status.possible().contains(action) && access.may(action.permission(), answering.id()))
                        .toList());
    }

    private static Set<UUID> named(List<UnitChange> changes, List<MoveRule> rules) {
        return Stream.concat(
                        changes.stream().flatMap(change -> change.named().stream()),
                        rules.stream().flatMap(MoveRule::named))
                .collect(Collectors.toSet());
    }
}
