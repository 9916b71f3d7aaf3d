package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.kehoach.unit.UnitRef;
import org.kehoach.unit.UnitSummary.CodeRef;

import org.jspecify.annotations.Nullable;

/** Tries the changes of a set upon the units of the day, in order, and says what cannot be. */
final class UnitChangeTrial {

    private final UnitsOnDay units;
    private final LocalDate day;
    private final Set<UUID> taken;
    private final Map<UUID, UnitRef> elsewhere;
    private final Map<UUID, Set<CodeRef>> borne;
    private final Map<UUID, UnitRef> made = new HashMap<>();
    private final Set<UUID> unsettled = new HashSet<>();
    private final List<UnitChangeBlocker> blockers = new ArrayList<>();
    private final Map<UUID, Set<UUID>> successors = new LinkedHashMap<>();
    private final Map<UUID, Set<UnitChangeKind>> changed = new HashMap<>();
    private final Set<UUID> created = new HashSet<>();

    /**
     * @param taken ids that units of any day bear
     * @param borne the codes that units bear on the day
     */
    UnitChangeTrial(
            UnitsOnDay units,
            LocalDate day,
            Set<UUID> taken,
            Map<UUID, UnitRef> elsewhere,
            Map<UUID, Set<CodeRef>> borne) {
        this.units = units;
        this.day = day;
        this.taken = taken;
        this.elsewhere = elsewhere;
        this.borne = borne;
    }

    void run(List<UnitChange> changes) {
        changes.forEach(this::nameMade);
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            if (change.kind() == UnitChangeKind.CREATE) {
                create(i, change);
            } else {
                for (UUID id : new LinkedHashSet<>(change.unitIds())) {
                    apply(i, change, id);
                }
            }
        }
    }

    private void nameMade(UnitChange change) {
        String name = change.name();
        if (change.kind() == UnitChangeKind.CREATE && name != null) {
            for (UUID id : change.unitIds()) {
                made.put(id, new UnitRef(id, name));
            }
        }
    }

    List<UnitChangeBlocker> blockers() {
        return blockers;
    }

    /** Units that end or give a part away, each with those that take over from it. */
    Map<UUID, Set<UUID>> successors() {
        return successors;
    }

    /** Units whose successors are said wrongly: what hangs on them cannot be asked yet. */
    Set<UUID> unsettled() {
        return unsettled;
    }

    private void create(int index, UnitChange change) {
        UUID id = change.unitIds().getFirst();
        if (change.unitIds().size() > 1 || change.name() == null || change.unitKind() == null) {
            block("incomplete", index, null);
        } else if (taken.contains(id) || !created.add(id)) {
            block("exists", index, id);
        } else {
            requireLine(index, id, change.parentId());
            requireLine(index, id, change.guidedById());
            units.put(new UnitsOnDay.State(
                    id, change.name(), change.unitKind(), change.parentId(), change.guidedById(), day, day, null));
        }
    }

    private void apply(int index, UnitChange change, UUID id) {
        var found = units.standing(id);
        if (found.isEmpty()) {
            block(units.known(id).isPresent() ? "endedTwice" : "notThere", index, id);
            return;
        }
        var state = found.get();
        if (!created.contains(id)) {
            requireOpen(index, state);
        }
        if (change.successors().contains(id)) {
            unsettled.add(id);
            block("intoItself", index, id);
            return;
        }
        if (!changed.computeIfAbsent(id, unit -> new HashSet<>()).add(change.kind())
                || (change.kind().ends() && changed.getOrDefault(id, Set.of()).size() > 1)
                || (change.kind().ends() && created.contains(id))) {
            block("contradiction", index, id);
            return;
        }
        switch (change.kind()) {
            case RENAME -> {
                if (change.name() == null
                        && change.unitKind() == null
                        && change.codeRefs().isEmpty()) {
                    block("incomplete", index, id);
                } else {
                    requireNew(
                            index,
                            change,
                            id,
                            isSame(change.name(), state.name()) && isSame(change.unitKind(), state.kind()));
                }
            }
            case MOVE -> {
                requireNew(index, change, id, Objects.equals(change.parentId(), state.parentId()));
                requireLine(index, id, change.parentId());
                units.put(state.under(change.parentId()));
            }
            case GUIDE -> {
                requireNew(index, change, id, Objects.equals(change.guidedById(), state.guidedById()));
                requireLine(index, id, change.guidedById());
                units.put(state.guidedBy(change.guidedById()));
            }
            default -> succeed(index, change, id);
        }
    }

    private void requireNew(int index, UnitChange change, UUID id, boolean same) {
        if (same && borne.getOrDefault(id, Set.of()).containsAll(change.codeRefs())) {
            block("changesNothing", index, id);
        }
    }

    /** What is not said stays as it is. */
    private static boolean isSame(@Nullable Object said, @Nullable Object present) {
        return said == null || said.equals(present);
    }

    private void succeed(int index, UnitChange change, UUID id) {
        var heirs = new LinkedHashSet<>(change.successors());
        boolean wrongCount = switch (change.kind()) {
            case MERGE -> heirs.size() != 1;
            case DISSOLVE -> !heirs.isEmpty();
            default -> heirs.isEmpty();
        };
        if (wrongCount) {
            unsettled.add(id);
            block("successorCount", index, id);
        }
        for (UUID heir : heirs) {
            if (units.standing(heir).isEmpty()) {
                unsettled.add(id);
                block("successorNotThere", index, id);
            }
        }
        successors.put(id, heirs);
        if (change.kind().ends()) {
            units.end(id);
        }
    }

    /** The unit is older than the change and nothing later is recorded of it. */
    private void requireOpen(int index, UnitsOnDay.State state) {
        if (state.bornOn() != null && !state.bornOn().isBefore(day)) {
            block("beforeBirth", index, state.id());
        } else if (units.changedSince(state)) {
            block("laterChange", index, state.id());
        } else if (state.until() != null) {
            block("endKnown", index, state.id());
        }
    }

    private void requireLine(int index, UUID id, @Nullable UUID other) {
        if (other == null) {
            return;
        }
        var found = units.standing(other);
        if (found.isEmpty()) {
            block("lineNotThere", index, id);
        } else if (found.get().until() != null) {
            block("endKnown", index, other);
        } else if (units.closesCircle(id, other)) {
            block("cycle", index, id);
        }
    }

    private void block(String code, int index, @Nullable UUID id) {
        blockers.add(UnitChangeBlocker.ofUnit(code, index, id == null ? null : named(id)));
    }

    /** As it is named on the day, at another time, or by the change that makes it. */
    private @Nullable UnitRef named(UUID id) {
        var known = units.known(id);
        if (known.isPresent()) {
            return known.get().ref();
        }
        var absent = elsewhere.get(id);
        return absent == null ? made.get(id) : absent;
    }
}
