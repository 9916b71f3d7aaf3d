package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Row;
import org.kehoach.unit.UnitKind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that a unit came from and all that came from it, over every generation. */
public record UnitDescent(
        @Schema(description = "The unit itself among them", maxItems = 1000)
        List<Kin> units,

        @Schema(maxItems = 5000) List<Inheritance> successions) {

    /** A unit by its latest name. */
    public record Kin(
            UUID id,
            @Schema(maxLength = 300) String name,
            UnitKind kind,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static Kin of(Row row) {
            return new Kin(
                    row.uuid("id"),
                    row.text("name"),
                    row.constant("kind", UnitKind.class),
                    row.dateOrNull("valid_from"),
                    row.dateOrNull("valid_to"));
        }
    }

    /** One unit took over from another, wholly or in part. */
    public record Inheritance(
            UUID predecessorId,
            UUID successorId,
            LocalDate effectiveOn,
            UUID changeSetId,
            @Schema(maxLength = 300) String instrument,

            @Schema(description = "Whether the predecessor stands on and gave only a part away")
            boolean partial) {

        static Inheritance of(Row row) {
            return new Inheritance(
                    row.uuid("predecessor_id"),
                    row.uuid("successor_id"),
                    row.date("effective_on"),
                    row.uuid("set_id"),
                    row.text("instrument"),
                    row.flag("partial"));
        }
    }
}
