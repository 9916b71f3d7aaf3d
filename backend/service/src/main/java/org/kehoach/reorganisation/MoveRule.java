package org.kehoach.reorganisation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of things of a kind; the rule that names the object goes before the one that names only its unit. */
public record MoveRule(
        @NotNull AffectedType objectType,

        @Schema(description = "Only things of this unit; of all units when absent") @Nullable UUID unitId,

        @Schema(description = "Only this thing") @Nullable UUID objectId,

        @NotNull MoveOutcome outcome,

        @Schema(description = "Where it goes; the only successor when absent") @Nullable UUID toUnitId) {

    boolean fits(AffectedType type, Affected thing) {
        return objectType == type
                && (objectId == null || objectId.equals(thing.objectId()))
                && (unitId == null || unitId.equals(thing.unitId()));
    }

    /** Whether it would let roles run on in one of the units, which end. */
    boolean keepsStaffOf(Set<UUID> ended) {
        return objectType == AffectedType.MEMBERSHIP
                && outcome == MoveOutcome.STAY
                && (unitId == null ? objectId == null && !ended.isEmpty() : ended.contains(unitId));
    }

    /** Every unit that it speaks of; the thing may be one. */
    Stream<UUID> named() {
        return Stream.of(Optional.ofNullable(unitId), Optional.ofNullable(objectId), Optional.ofNullable(toUnitId))
                .flatMap(Optional::stream);
    }

    /** The greater goes first. */
    int precision() {
        return (objectId == null ? 0 : 2) + (unitId == null ? 0 : 1);
    }
}
