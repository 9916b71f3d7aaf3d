package org.kehoach.reorganisation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one thing.
 *
 * @param toUnitId where it goes; null unless it moves
 */
record PlannedMove(
        AffectedType type,
        Affected thing,
        MoveOutcome outcome,
        @Nullable UUID toUnitId) {

    UnitChangeParticipant.Move move() {
        return new UnitChangeParticipant.Move(thing.objectId(), thing.unitId(), toUnitId);
    }
}
