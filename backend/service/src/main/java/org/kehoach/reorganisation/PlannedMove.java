package org.kehoach.reorganisation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one thing.
 *
 * @param outcome null while nobody has said it
 * @param toUnitId where it goes; null unless it moves
 * @param own whether a rule speaks of this very thing
 */
record PlannedMove(
        AffectedType type,
        Affected thing,
        @Nullable MoveOutcome outcome,
        @Nullable UUID toUnitId,
        boolean own) {

    UnitChangeParticipant.Move move() {
        return new UnitChangeParticipant.Move(thing.objectId(), thing.unitId(), toUnitId);
    }
}
