package org.kehoach.unit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** The days from a unit's first to its last, both included; null is open. */
record Life(@Nullable LocalDate from, @Nullable LocalDate to) {

    boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    boolean covers(CodePeriod code) {
        return !code.endsBeforeItBegins()
                && (from == null
                        || (code.validFrom() != null && !code.validFrom().isBefore(from)))
                && (to == null || (code.validTo() != null && !code.validTo().isAfter(to)));
    }
}
