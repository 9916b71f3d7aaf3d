package org.kehoach.unit;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code that a unit bears in a scheme from a day to a day, both included. */
public record CodePeriod(
        @NotBlank @Size(max = 40) @Schema(description = "Who gives the code: TCTK is the statistics office's list", examples = "TCTK")
        String scheme,

        @NotBlank @Size(max = 40) @Schema(examples = "26506")
        String code,

        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** An open end is as far as the unit goes. */
    CodePeriod within(Life life) {
        return new CodePeriod(
                scheme, code, validFrom == null ? life.from() : validFrom, validTo == null ? life.to() : validTo);
    }

    boolean endsBeforeItBegins() {
        return validFrom != null && validTo != null && validTo.isBefore(validFrom);
    }

    /** Whether both count in one scheme on some day; a unit bears one code a scheme at a time. */
    boolean clashesWith(@Nullable CodePeriod other) {
        return other != null
                && scheme.equals(other.scheme)
                && !isBefore(validTo, other.validFrom)
                && !isBefore(other.validTo, validFrom);
    }

    private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate begin) {
        return end != null && begin != null && end.isBefore(begin);
    }
}
