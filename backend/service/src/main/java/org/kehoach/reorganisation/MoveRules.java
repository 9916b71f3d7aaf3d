package org.kehoach.reorganisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Decides what becomes of each thing of a unit that changes: by the rule that fits best, else by the change itself. */
final class MoveRules {

    private final List<MoveRule> rules;
    private final Map<UUID, Set<UUID>> successors;
    private final Set<UUID> ended;
    private final Map<UUID, UUID> replaced = new HashMap<>();

    MoveRules(List<MoveRule> rules, Map<UUID, Set<UUID>> successors, Set<UUID> ended) {
        this.rules = rules.stream()
                .sorted(Comparator.comparingInt(MoveRule::precision).reversed())
                .toList();
        this.successors = successors;
        this.ended = ended;
        successors.forEach((unit, heirs) -> {
            if (heirs.size() == 1) {
                replaced.put(unit, heirs.iterator().next());
            }
        });
    }

    /** Without a rule, what hangs on an ended unit goes to its only successor, and what hangs on a standing one stays. */
    Optional<PlannedMove> decide(AffectedType type, Affected thing) {
        var rule =
                rules.stream().filter(candidate -> candidate.fits(type, thing)).findFirst();
        if (rule.isEmpty()) {
            return ended.contains(thing.unitId())
                    ? moved(type, thing, replaced.get(thing.unitId()))
                    : Optional.of(new PlannedMove(type, thing, MoveOutcome.STAY, null));
        }
        return switch (rule.get().outcome()) {
            case MOVE -> {
                UUID stated = rule.get().toUnitId();
                yield moved(type, thing, stated == null ? replaced.get(thing.unitId()) : stated);
            }
            case STAY, CLOSE ->
                Optional.of(new PlannedMove(type, thing, rule.get().outcome(), null));
        };
    }

    Set<UUID> units() {
        return successors.keySet();
    }

    private static Optional<PlannedMove> moved(AffectedType type, Affected thing, @Nullable UUID to) {
        return to == null ? Optional.empty() : Optional.of(new PlannedMove(type, thing, MoveOutcome.MOVE, to));
    }
}
