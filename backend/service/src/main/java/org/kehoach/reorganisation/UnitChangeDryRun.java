package org.kehoach.reorganisation;

import java.util.List;

import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What executing a set would do at this moment, or has done. */
public record UnitChangeDryRun(
        @Schema(description = "Empty when it can be executed", maxItems = 1000)
        List<UnitChangeBlocker> blockers,

        @Schema(description = "What may be approved, and should be looked at before", maxItems = 1000)
        List<UnitChangeWarning> warnings,

        @Schema(maxItems = 10000) List<Group> groups) {

    /** Things of a kind at a unit to which the same happens. */
    public record Group(
            AffectedType objectType,
            UnitRef unit,

            @Schema(description = "Null while nobody has said what becomes of them") @Nullable MoveOutcome outcome,

            @Nullable UnitRef to,
            long count,

            @Schema(
                    description =
                            "What may become of things of this kind at the unit; empty of a set that has been executed",
                    maxItems = 3)
            List<MoveOutcome> possible) {}
}
