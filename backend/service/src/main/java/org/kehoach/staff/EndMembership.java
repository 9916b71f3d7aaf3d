package org.kehoach.staff;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to end a role. */
public record EndMembership(
        @Schema(description = "The last day of the role, no later than the one that stands; at once when absent")
        @Nullable LocalDate validTo) {}
