package org.kehoach.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.Role;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role in a unit, from a day to a day, both included; null is open. */
public record CreateMembership(
        @NotNull UUID unitId,
        @NotNull Role role,

        @Size(max = 200) @Schema(description = "Official position", examples = "Chánh Văn phòng") @Nullable String position,

        @Size(max = 20) @Schema(
                description = "What a DEPUTY has charge of, and signs for the HEAD",
                examples = "[\"Văn hóa\", \"Giáo dục\"]")
        @Nullable List<@NotBlank @Size(max = 100) @Pattern(regexp = "[^;]*") String> areas,

        @Schema(description = "Today when left out") @Nullable LocalDate validFrom,

        @Nullable LocalDate validTo) {

    List<String> areasOrNone() {
        return areas == null ? List.of() : areas;
    }

    CreateMembership from(LocalDate today) {
        return validFrom == null ? new CreateMembership(unitId, role, position, areas, today, validTo) : this;
    }
}
