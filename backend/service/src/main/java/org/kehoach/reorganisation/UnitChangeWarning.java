package org.kehoach.reorganisation;

import org.kehoach.platform.Messages;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a set of changes may do, and yet is seldom meant. */
public record UnitChangeWarning(
        @Schema(description = "Stable code of what is unusual", examples = "sameName")
        String code,

        @Schema(description = "In the reader's language", maxLength = 1000)
        String message,

        @Schema(description = "Position of the change in the set, from 0")
        int change,

        UnitRef unit) {

    static UnitChangeWarning of(String code, int change, UnitRef unit, Object... arguments) {
        return new UnitChangeWarning(code, Messages.text("change." + code, arguments), change, unit);
    }
}
