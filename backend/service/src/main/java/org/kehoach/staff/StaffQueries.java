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

    private static final int MAX_ADMINISTRATORS = 20;

    private final Database database;
    private final Lists lists;
    private final Access access;
    private final StaffRights rights;
    private final BusinessClock clock;

    StaffQueries(Database database, Lists lists, Access access, StaffRights rights, BusinessClock clock) {
        this.database = database;
        this.lists = lists;
        this.access = access;
        this.rights = rights;
        this.clock = clock;
    }

    Page<StaffSummary> page(StaffFilter filter) {
        var today = clock.today();
        var query = ListQuery.of(
                        "s.id, s.username, s.name, s.service_account, s.suspended, s.invited_at, s.signed_in_at, s.version",
                        Sql.of("staff s"),
                        "s.id")
                .where(visible())
                .search(filter.q, "s.searched", "s.name")
                .key("name", "s.name", "text")
                .key("username", "s.username", "text")
                .defaultSort("name");
        if (filter.unitId != null || filter.role != null) {
            query.where(Sql.of(
                    "exists (select 1 from memberships m where m.staff_id = s.id and (?::uuid is null or m.unit_id = ?)"
                            + " and (?::text is null or m.role = ?) and " + IN_FORCE + ")",
                    filter.unitId,
                    filter.unitId,
                    filter.role == null ? null : filter.role.name(),
                    filter.role == null ? null : filter.role.name(),
                    today));
        }
        if (filter.state != null) {
            query.where(Sql.of(conditionOf(filter.state)));
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
                        .map(person -> with(person, memberships.getOrDefault(person.id(), List.of())))
                        .toList(),
                page.nextCursor(),
                page.total());
    }

    private static String conditionOf(StaffState state) {
        return switch (state) {
            case ACTIVE -> "not s.suspended and (s.invited_at is null or s.signed_in_at is not null)";
            case INVITED -> "not s.suspended and s.invited_at is not null and s.signed_in_at is null";
            case SUSPENDED -> "s.suspended";
        };
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
                Sql.of(
                        "select s.*, b.name as suspended_by_name from staff s left join staff b on b.id = s.suspended_by_id where s.id = ?",
                        id),
                row -> whole(row, memberships));
    }

    private StaffDetail whole(Row row, List<MembershipDetail> memberships) {
        var id = row.uuid("id");
        boolean pending = isPending(row);
        var allowed = allowedActions(id, row.flag("service_account"), row.flag("suspended"), pending, memberships);
        return new StaffDetail(
                id,
                row.text("username"),
                row.text("name"),
                row.flag("service_account"),
                row.flag("suspended"),
                allowed.contains(StaffAction.REINSTATE) ? StaffDetail.Suspension.orNull(row) : null,
                pending,
                memberships,
                row.externalIdOrNull(),
                row.instant("created_at"),
                row.number("version"),
                allowed);
    }

    /** Nobody changes their own roles, and ends what is held in the own reach only. */
    private List<StaffAction> allowedActions(
            UUID id, boolean serviceAccount, boolean suspended, boolean pending, List<MembershipDetail> memberships) {
        var actions = new ArrayList<StaffAction>();
        if (rights.isSelf(id)) {
            return actions;
        }
        if (rights.mayTakeOn(memberships)) {
            actions.add(StaffAction.ADD_MEMBERSHIP);
        }
        if (memberships.stream()
                .anyMatch(held -> held.current()
                        && access.may(Permission.DELEGATE, held.unit().id()))) {
            actions.add(StaffAction.DELEGATE);
        }
        if (!serviceAccount && rights.mayClose(id, memberships)) {
            actions.add(suspended ? StaffAction.REINSTATE : StaffAction.SUSPEND);
            if (pending) {
                actions.add(StaffAction.RENEW_CODE);
            }
        }
        return actions;
    }

    private static boolean isPending(Row row) {
        return row.instantOrNull("invited_at") != null && row.instantOrNull("signed_in_at") == null;
    }

    /** The caller's own, as fresh as the rights that follow from them. */
    @CacheResult(cacheName = MembershipGrants.CACHE)
    List<MembershipDetail> ownMemberships(UUID staffId) {
        return memberships(staffId).getOrDefault(staffId, List.of());
    }

    /** Who gives roles where the person once worked, and in the units that nobody stands above. */
    List<Me.Administrator> administratorsFor(UUID staffId) {
        var today = clock.today();
        return database.list(
                Sql.of("""
                        with former as (select distinct unit_id from memberships where staff_id = ?)
                        select s.name, m.unit_id, name.name as unit_name
                          from memberships m join staff s on s.id = m.staff_id and not s.suspended and not s.service_account
                          join
                        """, staffId)
                        .then(UnitNames.of("m.unit_id"))
                        .then("name on true where " + IN_FORCE, today)
                        .then("""
                                and m.delegated_by is null
                                and (m.role in ('HEAD', 'ADMIN') and m.unit_id in (select unit_id from former)
                                     or m.role = 'ADMIN' and not exists (
                                          select 1 from unit_periods p where p.unit_id = m.unit_id and p.parent_id is not null
                                             and ? between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity')))
                                group by s.id, s.name, m.unit_id, name.name
                                order by m.unit_id in (select unit_id from former) desc, s.name, s.id limit ?
                                """, today, MAX_ADMINISTRATORS),
                row -> new Me.Administrator(row.text("name"), UnitRef.of(row, "unit")));
    }

    /** Of today first, and of these the own and longest held, which is where somebody belongs. */
    Map<UUID, List<MembershipDetail>> memberships(UUID... staffIds) {
        record Held(UUID staffId, MembershipDetail membership) {}
        LocalDate today = clock.today();
        return database
                .list(
                        Sql.of("""
                                select * from (select m.staff_id, m.id, m.unit_id, name.name as unit_name, m.role, m.position, m.areas,
                                       m.valid_from, m.valid_to, m.delegated_by as giver_id, giver.name as giver_name,
                                """ + IN_FORCE + """
                                         as current
                                  from memberships m join
                                """ + UnitNames.of("m.unit_id") + """
                                 name on true
                                  left join staff giver on giver.id = m.delegated_by
                                 where m.staff_id = any(?)) held
                                 order by current desc, giver_id is not null,
                                          case when current then valid_from end nulls first, valid_from desc nulls last, id
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
                row.flag("suspended"),
                isPending(row),
                List.of(),
                row.number("version"),
                List.of());
    }

    private StaffSummary with(StaffSummary person, List<MembershipDetail> memberships) {
        return new StaffSummary(
                person.id(),
                person.username(),
                person.name(),
                person.serviceAccount(),
                person.suspended(),
                person.pending(),
                memberships,
                person.version(),
                allowedActions(
                        person.id(), person.serviceAccount(), person.suspended(), person.pending(), memberships));
    }

    private MembershipDetail membership(Row row) {
        var unit = UnitRef.of(row, "unit");
        var role = row.constant("role", Role.class);
        var last = row.dateOrNull("valid_to");
        boolean over = last != null && last.isBefore(clock.today());
        var giver = row.uuidOrNull("giver_id") == null ? null : PersonRef.of(row, "giver");
        return new MembershipDetail(
                row.uuid("id"),
                unit,
                role,
                row.textOrNull("position"),
                AreasOfCharge.of(row.textOrNull("areas")),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_to"),
                row.flag("current"),
                giver,
                over ? List.of() : rights.allowed(row.uuid("staff_id"), role, unit.id(), giver));
    }
}
