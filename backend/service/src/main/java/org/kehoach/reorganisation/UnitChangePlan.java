package org.kehoach.reorganisation;

import java.util.ArrayList;
import java.util.List;

/** What executing a set does now: which things move where, and what stands in the way. */
record UnitChangePlan(
        List<UnitChangeBlocker> blockers,
        List<UnitChangeWarning> warnings,
        List<PlannedMove> moves,
        UnitsOnDay units,
        MoveRules rules) {

    List<PlannedMove> of(AffectedType type) {
        return moves.stream().filter(move -> move.type() == type).toList();
    }

    List<PlannedMove> ofBut(AffectedType type, MoveOutcome outcome) {
        var some = new ArrayList<>(of(type));
        some.removeIf(move -> move.outcome() == outcome);
        return some;
    }
}
