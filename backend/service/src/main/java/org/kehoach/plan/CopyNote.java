package org.kehoach.plan;

import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit that has another part in a copied task than before. */
public record CopyNote(
        @Schema(maxLength = 500) String taskTitle,
        UnitRef unit,

        @Schema(
                description =
                        "The one unit that goes on with its work, and has its part now; null where its part was left out")
        @Nullable UnitRef successor,

        @Schema(description = "Whether the whole task was left out, for nobody was left to lead it")
        boolean taskLeftOut) {}
