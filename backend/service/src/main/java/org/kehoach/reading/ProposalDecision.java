package org.kehoach.reading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision on one proposal. */
public record ProposalDecision(
        @NotNull ProposalState state,

        @Schema(description = "What takes the proposed value's place; with CHANGED only") @Valid @Nullable ProposalValue value) {}
