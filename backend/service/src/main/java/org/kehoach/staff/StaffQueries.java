package org.kehoach.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Role;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

import io.quarkus.cache.CacheResult;

/** Reads accounts and memberships. Colleagues see who works in the units that they read. */
@ApplicationScoped
class StaffQueries {

    private static final String IN_FORCE =
            "? between coalesce(m.valid_from, '-infinity') and coalesce(m.valid_to, 'infinity')";

    private final Database database;
    private final Lists lists;
    private final Access access;
    private final BusinessClock clock;

    StaffQueries(Database database, Lists lists, Access access, BusinessClock clock) {
        this.database = database;
        this.lists = lists;
        this.access = access;
        this.clock = clock;
    }

    Page<StaffSummary> page(StaffFilter filter) {
        var today = clock.today();
        var query = ListQuery.of("s.id, s.username, s.name, s.service_account, s.version", Sql.of("staff s"), "s.id")
                .where(visible())
                .search(filter.q, "s.searched", "s.name")
                .key("name", "s.name", "text")
                .key("username", "s.username", "text")
                .defaultSort("name");
        if (filter.unitId != null) {
            query.where(Sql.of(
                    "exists (select 1 from memberships m where m.staff_id = s.id and m.unit_id = ? and " + IN_FORCE
                            + ")",
                    filter.unitId,
                    today));
        }
        if (filter.withoutMembership != null) {
            query.where(Sql.of(
                    "(not exists (select 1 from memberships m where m.staff_id = s.id)) = ?",
                    filter.withoutMembership));
        }
        var page = lists.page(query, filter, StaffQueries::withoutMemberships);
        var memberships =
                memberships(page.items().stream().map(StaffSummary::id).toArray(UUID[]::new));
        return new Page<>(
                page.items().stream()
                        .map(staff -> with(staff, memberships.getOrDefault(staff.id(), List.of())))
                        .toList(),
                page.nextCursor(),
                page.total());
    }

    Optional<StaffDetail> detail(UUID id) {
        return database.one(
                                Sql.of("select s.* from staff s where s.id = ? and (", id)
                                        .then(visible())
                                        .then(")"),
                                row -> row)
                        .isPresent()
                ? whole(id)
                : Optional.empty();
    }

    /** Without regard to rights, for the answer to a change that was allowed. */
    Optional<StaffDetail> whole(UUID id) {
        var memberships = memberships(id).getOrDefault(id, List.of());
        return database.one(
                Sql.of("select s.* from staff s where s.id = ?", id),
                row -> new StaffDetail(
                        id,
                        row.text("username"),
                        row.text("name"),
                        row.flag("service_account"),
                        memberships,
                        row.externalIdOrNull(),
                        row.instant("created_at"),
                        row.number("version"),
                        allowedActions(id, memberships)));
    }

    /** Nobody changes their own roles, and an ADMIN ends what is held in the own subtree only. */
    private List<StaffAction> allowedActions(UUID id, List<MembershipDetail> memberships) {
        var actions = new ArrayList<StaffAction>();
        if (id.equals(access.actorId())) {
            return actions;
        }
        if (access.mayAnywhere(Permission.MANAGE_STAFF)) {
            actions.add(StaffAction.ADD_MEMBERSHIP);
        }
        if (memberships.stream()
                .anyMatch(
                        held -> access.may(Permission.MANAGE_STAFF, held.unit().id()))) {
            actions.add(StaffAction.END_MEMBERSHIP);
        }
        return actions;
    }

    /** The caller's own, as fresh as the rights that follow from them. */
    @CacheResult(cacheName = MembershipGrants.CACHE)
    List<MembershipDetail> ownMemberships(UUID staffId) {
        return memberships(staffId).getOrDefault(staffId, List.of());
    }

    Map<UUID, List<MembershipDetail>> memberships(UUID... staffIds) {
        record Held(UUID staffId, MembershipDetail membership) {}
        LocalDate today = clock.today();
        return database
                .list(
                        Sql.of("""
                                select m.staff_id, m.id, m.unit_id, name.name as unit_name, m.role, m.position, m.valid_from, m.valid_to,
                                """ + IN_FORCE + """
                                         as current
                                  from memberships m join
                                """ + UnitNames.of("m.unit_id") + """
                                 name on true
                                 where m.staff_id = any(?)
                                 order by current desc, m.valid_from desc nulls last, m.id
                                """, today, staffIds),
                        row -> new Held(row.uuid("staff_id"), membership(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Held::staffId, Collectors.mapping(Held::membership, Collectors.toList())));
    }

    private Sql visible() {
        if (access.readsEverything()) {
            return Sql.of("true");
        }
        var visible = Sql.of(
                "s.id = ? or exists (select 1 from memberships m where m.staff_id = s.id and m.unit_id = any(?))",
                access.actorId(),
                access.units(Permission.READ_STAFF));
        return access.mayAnywhere(Permission.MANAGE_STAFF)
                ? visible.then("or not exists (select 1 from memberships m where m.staff_id = s.id)")
                : visible;
    }

    private static StaffSummary withoutMemberships(Row row) {
        return new StaffSummary(
                row.uuid("id"),
                row.text("username"),
                row.text("name"),
                row.flag("service_account"),
                new ArrayList<>(),
                row.number("version"));
    }

    private static StaffSummary with(StaffSummary staff, List<MembershipDetail> memberships) {
        return new StaffSummary(
                staff.id(), staff.username(), staff.name(), staff.serviceAccount(), memberships, staff.version());
    }

    private static MembershipDetail membership(Row row) {
        return new MembershipDetail(
                row.uuid("id"),
                UnitRef.of(row, "unit"),
                row.constant("role", Role.class),
                row.textOrNull("position"),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_to"),
                row.flag("current"));
    }
}
