package org.kehoach.staff;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Caller;
import org.kehoach.platform.Database;
import org.kehoach.platform.Grants;
import org.kehoach.platform.GrantsSource;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Role;
import org.kehoach.platform.Sql;
import org.kehoach.reorganisation.UnitChangeSetSaved;
import org.kehoach.unit.UnitQueries;
import org.kehoach.unit.UnitSaved;

import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What callers hold, from their memberships of today; kept for 60 seconds at most. */
@ApplicationScoped
class MembershipGrants implements GrantsSource {

    static final String CACHE = "grants";

    private static final Logger LOG = Logger.getLogger(MembershipGrants.class);

    /** A role held today, or one held until the unit's last day, which keeps reading. */
    private record Held(
            UUID unitId,
            Role role,
            LocalDate day,
            boolean current,
            @Nullable UUID delegator,
            List<String> areas) {}

    /** An ended unit that one of the actor's goes on with, {@code alone} or beside others. */
    private record Before(UUID unitId, LocalDate lastDay, UUID ownId, boolean alone) {

        Held held() {
            return new Held(unitId, Role.VIEWER, lastDay, false, null, List.of());
        }
    }

    private final Registration registration;
    private final Database database;
    private final BusinessClock clock;

    MembershipGrants(Registration registration, Database database, BusinessClock clock) {
        this.registration = registration;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @CacheResult(cacheName = CACHE)
    public Grants grantsOf(Caller caller) {
        return grantsNow(caller);
    }

    @Override
    public Grants grantsNow(Caller caller) {
        UUID staffId = registration.register(caller);
        return caller.isService() ? ofService(staffId, caller) : ofPerson(staffId);
    }

    @CacheInvalidateAll(cacheName = CACHE)
    void onUnitSaved(@Observes(during = TransactionPhase.AFTER_SUCCESS) UnitSaved saved) {
        LOG.debugf("Grants forgotten: unit %s changed", saved.objectId());
    }

    @CacheInvalidateAll(cacheName = CACHE)
    void onStaffSaved(@Observes(during = TransactionPhase.AFTER_SUCCESS) StaffSaved saved) {
        LOG.debugf("Grants forgotten: account %s changed", saved.objectId());
    }

    @CacheInvalidateAll(cacheName = CACHE)
    void onUnitsChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) UnitChangeSetSaved saved) {
        LOG.debugf("Grants forgotten: set of unit changes %s", saved.objectId());
    }

    private Grants ofService(UUID staffId, Caller caller) {
        var units = caller.unitIds();
        if (units == null) {
            return new Grants(
                    staffId, true, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), Set.of());
        }
        var today = clock.today();
        var held = units.stream()
                .map(id -> new Held(id, Role.VIEWER, today, true, null, List.of()))
                .toList();
        var writable = below(held, false);
        var roles = new HashMap<UUID, Set<Role>>();
        writable.forEach(unit -> roles.put(unit, Set.of()));
        return new Grants(
                staffId,
                false,
                roles,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                writable,
                below(held, true),
                above(units));
    }

    private Grants ofPerson(UUID staffId) {
        var held = held(staffId);
        var roles = new HashMap<UUID, Set<Role>>();
        held.stream()
                .filter(Held::current)
                .forEach(h -> roles.computeIfAbsent(h.unitId(), unit -> EnumSet.noneOf(Role.class))
                        .add(h.role()));
        if (roles.isEmpty()) {
            held = List.of();
        }
        var before = before(roles.keySet());
        return new Grants(
                staffId,
                false,
                roles,
                delegators(held),
                areas(held),
                reached(held),
                soleHeirs(before),
                Set.of(),
                below(
                        Stream.concat(held.stream(), before.stream().map(Before::held))
                                .toList(),
                        true),
                above(roles.keySet()));
    }

    private static Map<UUID, UUID> delegators(List<Held> held) {
        var delegators = new HashMap<UUID, UUID>();
        for (var one : held) {
            if (one.current() && one.delegator() != null) {
                delegators.put(one.unitId(), one.delegator());
            }
        }
        return delegators;
    }

    private static Map<UUID, Set<String>> areas(List<Held> held) {
        return held.stream()
                .filter(Held::current)
                .collect(Collectors.groupingBy(
                        Held::unitId, Collectors.flatMapping(one -> one.areas().stream(), Collectors.toSet())));
    }

    private Map<Role, Set<UUID>> reached(List<Held> held) {
        var reached = new EnumMap<Role, Set<UUID>>(Role.class);
        for (var role : Permission.rolesThatReachDown()) {
            var units = held.stream()
                    .filter(h -> h.current() && h.role() == role && h.delegator() == null)
                    .toList();
            if (!units.isEmpty()) {
                reached.put(
                        role,
                        new HashSet<>(database.list(
                                tree(units, false).then("select unit_id from tree where under"),
                                row -> row.uuid("unit_id"))));
            }
        }
        return reached;
    }

    private List<Held> held(UUID staffId) {
        var today = clock.today();
        return database.list(
                Sql.of("""
                        select m.unit_id, m.role, m.delegated_by, area_key(m.areas) as areas, least(cast(? as date), u.valid_to) as day,
                               ? between coalesce(m.valid_from, '-infinity') and coalesce(m.valid_to, 'infinity')
                                 and ? between coalesce(u.valid_from, '-infinity') and coalesce(u.valid_to, 'infinity') as current
                          from memberships m join units u on u.id = m.unit_id
                         where m.staff_id = ?
                           and coalesce(m.valid_from, '-infinity') <= ?
                           and (coalesce(m.valid_to, 'infinity') >= ? or m.valid_to >= u.valid_to)
                           and (m.delegated_by is null or exists (
                                  select 1 from memberships own join staff s on s.id = own.staff_id and not s.suspended
                                   where own.staff_id = m.delegated_by and own.unit_id = m.unit_id and own.role = 'HEAD'
                                     and own.delegated_by is null
                                     and ? between coalesce(own.valid_from, '-infinity')
                                               and coalesce(own.valid_to, 'infinity')))
                        """, today, today, today, staffId, today, today, today),
                row -> new Held(
                        row.uuid("unit_id"),
                        row.constant("role", Role.class),
                        row.date("day"),
                        row.flag("current"),
                        row.uuidOrNull("delegated_by"),
                        AreasOfCharge.of(row.textOrNull("areas"))));
    }

    /** The ended units that the units have followed, wholly or in part, one after another. */
    private List<Before> before(Set<UUID> units) {
        return database.list(
                Sql.of("""
                        with recursive line(own_id, unit_id, alone) as (
                          select own, own, true from unnest(cast(? as uuid[])) own
                          union
                          select l.own_id, s.predecessor_id,
                                 l.alone and not s.partial and not exists (
                                   select 1 from unit_successions o
                                    where o.predecessor_id = s.predecessor_id and o.successor_id <> s.successor_id
                                      and not o.partial)
                            from line l
                            join unit_successions s on s.successor_id = l.unit_id
                            join units u on u.id = s.predecessor_id and u.valid_to < ?)
                        select l.own_id, l.unit_id, l.alone, u.valid_to from line l join units u on u.id = l.unit_id
                         where l.unit_id <> l.own_id
                        """, units.toArray(UUID[]::new), clock.today()),
                row -> new Before(row.uuid("unit_id"), row.date("valid_to"), row.uuid("own_id"), row.flag("alone")));
    }

    private static Map<UUID, UUID> soleHeirs(List<Before> before) {
        var heirs = new HashMap<UUID, UUID>();
        before.stream().filter(Before::alone).forEach(unit -> heirs.put(unit.unitId(), unit.ownId()));
        return heirs;
    }

    private Set<UUID> below(List<Held> held, boolean guided) {
        return new HashSet<>(database.list(
                tree(held, guided).then("select distinct unit_id from tree"), row -> row.uuid("unit_id")));
    }

    /** @param guided whether also those that the units guide, which gives reading and never writing */
    private static Sql tree(List<Held> held, boolean guided) {
        return Sql.of(
                """
                with recursive tree(unit_id, day, under) as (
                  select unit_id, day, false from unnest(cast(? as uuid[]), cast(? as date[])) as own(unit_id, day)
                  union
                  select p.unit_id, t.day, true
                    from tree t
                    join unit_periods p on p.parent_id = t.unit_id or (? and p.guided_by_id = t.unit_id)
                    join units u on u.id = p.unit_id
                   where least(t.day, u.valid_to)
                         between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity'))
                """,
                held.stream().map(Held::unitId).toArray(UUID[]::new),
                held.stream().map(h -> h.day().toString()).toArray(String[]::new),
                guided);
    }

    private Set<UUID> above(Set<UUID> units) {
        return new HashSet<>(database.list(UnitQueries.above(units, clock.today()), row -> row.uuid("unit_id")));
    }
}
