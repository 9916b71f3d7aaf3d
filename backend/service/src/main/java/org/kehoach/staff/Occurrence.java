package org.kehoach.staff;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request of a transition that needs nothing but, for the recording of history, its day. */
public record Occurrence(
        @Schema(description = "The business day; another than today needs the scope history:write") @Nullable LocalDate occurredOn) {}
