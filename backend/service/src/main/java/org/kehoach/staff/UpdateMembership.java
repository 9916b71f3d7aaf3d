package org.kehoach.staff;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may change of a membership: the position, a DEPUTY's areas of charge, and the last day. */
public record UpdateMembership(
        @Size(max = 200) @Nullable String position,

        @Size(max = 500) @Schema(description = "What a DEPUTY has charge of") @Nullable String areas,

        @Nullable LocalDate validTo) {}
