package org.kehoach.reorganisation;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.unit.UnitKind;
import org.kehoach.unit.UnitSummary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of an instrument. CREATE makes a unit (name, unitKind, parentId, guidedById, codes); RENAME gives the name,
 * unitKind or codes that are stated; MOVE and GUIDE put it under {@code parentId} or {@code guidedById}, null for none;
 * MERGE ends the units in one successor, SPLIT ends the unit in several, PARTIAL_SPLIT leaves it standing beside them,
 * DISSOLVE ends it without one.
 */
public record UnitChange(
        @NotNull UnitChangeKind kind,

        @Schema(description = "The units that change; of CREATE the client-made UUIDv7 of the new unit")
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> unitIds,

        @Schema(description = "Of MERGE one unit, of SPLIT and PARTIAL_SPLIT one or more") @Size(max = 50) @Nullable List<@NotNull UUID> successorIds,

        @Size(min = 1, max = 200) @Nullable String name,
        @Nullable UnitKind unitKind,
        @Nullable UUID parentId,
        @Nullable UUID guidedById,

        @Schema(description = "From the effective day on, in place of the unit's former codes of the same schemes")
        @Size(max = 20) @Nullable List<@Valid @NotNull UnitCodeChange> codes) {

    /** A unit that stands below no other. */
    boolean makesRoot() {
        return (kind == UnitChangeKind.CREATE || kind == UnitChangeKind.MOVE) && parentId == null;
    }

    List<UUID> successors() {
        return successorIds == null ? List.of() : successorIds;
    }

    List<UnitSummary.CodeRef> codeRefs() {
        return codes == null
                ? List.of()
                : codes.stream().map(UnitCodeChange::ref).toList();
    }
}
