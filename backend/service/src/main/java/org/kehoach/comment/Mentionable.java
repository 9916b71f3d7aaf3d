package org.kehoach.comment;

import java.util.UUID;

import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member of staff who reads a thing and can be mentioned in a comment on it. */
public record Mentionable(
        UUID id,

        @Schema(maxLength = 200) String name,

        @Schema(description = "What they are in the unit", maxLength = 200) @Nullable String position,

        UnitRef unit) {}
