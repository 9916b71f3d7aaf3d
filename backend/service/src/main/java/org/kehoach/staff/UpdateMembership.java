package org.kehoach.staff;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.NullIsEmpty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may change of a membership: the position, a DEPUTY's areas of charge, and the last day. */
public record UpdateMembership(
        @Size(max = 200) @Nullable String position,

        @NullIsEmpty
        @NotNull @Size(max = 20) @Schema(description = "What a DEPUTY has charge of, and signs for the HEAD")
        List<@NotBlank @Size(max = 100) @Pattern(regexp = "[^;]*") String> areas,

        @Nullable LocalDate validTo) {}
