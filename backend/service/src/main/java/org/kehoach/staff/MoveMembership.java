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

/** A role ends in one unit on the day before, and one begins in another unit on the day. */
public record MoveMembership(
        @NotNull UUID unitId,

        @Schema(description = "The role there; the same when left out") @Nullable Role role,

        @Size(max = 200) @Schema(description = "Official position there") @Nullable String position,

        @Size(max = 20) @Schema(description = "What a DEPUTY has charge of there; none when left out") @Nullable List<@NotBlank @Size(max = 100) @Pattern(regexp = "[^;]*") String> areas,

        @NotNull @Schema(description = "The first day there")
        LocalDate validFrom) {}
