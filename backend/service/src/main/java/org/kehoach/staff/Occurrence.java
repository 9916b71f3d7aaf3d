package org.kehoach.staff;

import java.time.LocalDate;

import org.kehoach.platform.FieldError;
import org.kehoach.platform.ProblemException;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request of a transition that needs nothing but, for the recording of history, its day. */
public record Occurrence(
        @Schema(description = "The business day; another than today needs the scope history:write") @Nullable LocalDate occurredOn) {

    /** Refuses (422) a step on a day before the last one, if there is one. */
    public static void requireNotBefore(@Nullable LocalDate last, LocalDate day) {
        if (last != null && day.isBefore(last)) {
            throw ProblemException.invalid(FieldError.at("/occurredOn", "beforeLast", last));
        }
    }
}
