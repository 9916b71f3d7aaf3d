package org.kehoach.staff;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.Role;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role ends in one unit on the day before, and one begins in another unit on the day. */
public record MoveMembership(
        @NotNull UUID unitId,

        @Schema(description = "The role there; the same when left out") @Nullable Role role,

        @Size(max = 200) @Schema(description = "Official position there") @Nullable String position,

        @NotNull @Schema(description = "The first day there")
        LocalDate validFrom) {}
