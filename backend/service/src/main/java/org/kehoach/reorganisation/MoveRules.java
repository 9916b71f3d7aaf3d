package org.kehoach.reorganisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Decides what becomes of each thing of a unit that changes: by the rule that fits best, else by the change itself. */
final class MoveRules {

    private final List<MoveRule> rules;
    private final UnitsOnDay units;
    private final Map<UUID, UUID> replaced = new HashMap<>();

    MoveRules(List<MoveRule> rules, Map<UUID, Set<UUID>> successors, UnitsOnDay units) {
        this.rules = rules.stream()
                .sorted(Comparator.comparingInt(MoveRule::precision).reversed())
                .toList();
        this.units = units;
        successors.forEach((unit, heirs) -> {
            if (heirs.size() == 1) {
                replaced.put(unit, heirs.iterator().next());
            }
        });
    }

    /** Without a rule, what hangs on an ended unit goes to its only successor, and what hangs on a standing one stays. */
    PlannedMove decide(AffectedType type, Affected thing) {
        var found = rules.stream().filter(rule -> rule.fits(type, thing)).findFirst();
        UUID successor = replaced.get(thing.unitId());
        if (found.isEmpty()) {
            return hasEnded(thing.unitId())
                    ? moved(type, thing, successor, false)
                    : new PlannedMove(type, thing, MoveOutcome.STAY, null, false);
        }
        var rule = found.get();
        boolean own = rule.objectId() != null;
        return switch (rule.outcome()) {
            case MOVE -> moved(type, thing, rule.toUnitId() == null ? successor : rule.toUnitId(), own);
            case STAY, CLOSE -> new PlannedMove(type, thing, rule.outcome(), null, own);
        };
    }

    /** Whether the set ends the unit, or an earlier one has. */
    boolean hasEnded(UUID unitId) {
        return units.ended().contains(unitId) || units.endedBefore().contains(unitId);
    }

    /** The one unit that goes on with it, if that stands. */
    @Nullable UUID heir(UUID unitId) {
        UUID heir = replaced.get(unitId);
        return heir == null || units.standing(heir).isEmpty() ? null : heir;
    }

    private static PlannedMove moved(AffectedType type, Affected thing, @Nullable UUID to, boolean own) {
        return new PlannedMove(type, thing, to == null ? null : MoveOutcome.MOVE, to, own);
    }
}
