package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kehoach.platform.Database;
import org.kehoach.platform.Messages;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitKind;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** All units as they stand on the day before a change, upon which the change is tried. */
class UnitsOnDay {

    /** A unit: {@code since} begins its latest period, {@code until} is its last day as far as it is known. */
    record State(
            UUID id,
            String name,
            @Nullable UnitKind kind,
            @Nullable UUID parentId,
            @Nullable UUID guidedById,
            @Nullable LocalDate bornOn,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {

        UnitRef ref() {
            return new UnitRef(id, name);
        }

        State under(@Nullable UUID parent) {
            return new State(id, name, kind, parent, guidedById, bornOn, since, until);
        }

        State guidedBy(@Nullable UUID guide) {
            return new State(id, name, kind, parentId, guide, bornOn, since, until);
        }
    }

    private final LocalDate day;
    private final Map<UUID, State> states;
    private final Set<UUID> ended = new HashSet<>();
    private final Map<UUID, State> before = new HashMap<>();
    private final Map<String, Integer> bearers = new HashMap<>();

    private UnitsOnDay(LocalDate day, Map<UUID, State> states) {
        this.day = day;
        this.states = states;
    }

    /** Everything that there is on the day, in one statement. */
    static UnitsOnDay load(Database database, LocalDate day) {
        var list = database.list(
                Sql.of("""
                        select u.id, p.name, p.kind, p.parent_id, p.guided_by_id, u.valid_from, u.valid_to,
                               (select max(x.valid_from) from unit_periods x where x.unit_id = u.id) as since
                          from units u join unit_periods p on p.unit_id = u.id
                         where ? between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity')
                        """, day),
                row -> new State(
                        row.uuid("id"),
                        row.text("name"),
                        row.constant("kind", UnitKind.class),
                        row.uuidOrNull("parent_id"),
                        row.uuidOrNull("guided_by_id"),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("since"),
                        row.dateOrNull("valid_to")));
        return new UnitsOnDay(
                day, new HashMap<>(list.stream().collect(Collectors.toMap(State::id, Function.identity()))));
    }

    /** The unit, when it stands and no change has ended it. */
    Optional<State> standing(UUID id) {
        return ended.contains(id) ? Optional.empty() : Optional.ofNullable(states.get(id));
    }

    Optional<State> known(UUID id) {
        return Optional.ofNullable(states.get(id)).or(() -> Optional.ofNullable(before.get(id)));
    }

    void put(State state) {
        states.put(state.id(), state);
        bearers.clear();
    }

    /** The name; with its first day where a unit begins beside another of that name. */
    String shownName(State state) {
        if (!day.equals(state.bornOn())) {
            return state.name();
        }
        if (bearers.isEmpty()) {
            states.values().forEach(one -> bearers.merge(one.name(), 1, Integer::sum));
        }
        return bearers.getOrDefault(state.name(), 0) > 1
                ? state.name() + " (" + Messages.day(day) + " – …)"
                : state.name();
    }

    void end(UUID id) {
        ended.add(id);
    }

    Set<UUID> ended() {
        return Set.copyOf(ended);
    }

    /** A unit that an earlier change has ended, of which something is left. */
    void remember(UnitRef unit) {
        before.put(unit.id(), new State(unit.id(), unit.name(), null, null, null, null, null, null));
    }

    Set<UUID> endedBefore() {
        return before.keySet();
    }

    /** Whether something that begins after the day is recorded of the unit. */
    boolean changedSince(State state) {
        return state.since() != null && state.since().isAfter(day);
    }

    /** Whether the unit would stand above itself, by superiors and guides, with a line to the other. */
    boolean closesCircle(UUID id, UUID otherId) {
        var seen = new HashSet<UUID>();
        var open = new ArrayDeque<>(List.of(otherId));
        while (!open.isEmpty()) {
            UUID up = open.pop();
            if (up.equals(id)) {
                return true;
            }
            var state = seen.add(up) ? states.get(up) : null;
            if (state != null) {
                Stream.of(Optional.ofNullable(state.parentId()), Optional.ofNullable(state.guidedById()))
                        .flatMap(Optional::stream)
                        .forEach(open::add);
            }
        }
        return false;
    }

    /** Whether the unit is the other or stands below it. */
    boolean isWithin(UUID id, UUID superiorId) {
        var seen = new HashSet<UUID>();
        for (@Nullable UUID up = id; up != null && seen.add(up); ) {
            if (up.equals(superiorId)) {
                return true;
            }
            var state = states.get(up);
            up = state == null ? null : state.parentId();
        }
        return false;
    }

    /** Other standing units with the same superior, or likewise with none. */
    List<State> beside(State unit) {
        return standing(state -> !state.id().equals(unit.id()) && Objects.equals(state.parentId(), unit.parentId()));
    }

    /** Standing units whose superior has been ended. */
    List<State> childrenOfEnded() {
        return standing(state -> state.parentId() != null && ended.contains(state.parentId()));
    }

    /** Standing units whose guide has been ended. */
    List<State> guidedByEnded() {
        return standing(state -> state.guidedById() != null && ended.contains(state.guidedById()));
    }

    private List<State> standing(Predicate<State> which) {
        return states.values().stream()
                .filter(state -> !ended.contains(state.id()))
                .filter(which)
                .sorted(Comparator.comparing(State::id))
                .toList();
    }
}
