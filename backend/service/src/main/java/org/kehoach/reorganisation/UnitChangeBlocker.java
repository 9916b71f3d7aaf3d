package org.kehoach.reorganisation;

import java.util.stream.Stream;

import org.kehoach.platform.Messages;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a set of changes cannot be executed as it stands. */
public record UnitChangeBlocker(
        @Schema(description = "Stable code of what is wrong", examples = "noSuccessor")
        String code,

        @Schema(description = "In the reader's language", maxLength = 1000)
        String message,

        @Schema(description = "Position of the change in the set, from 0; null when it is about what hangs on a unit")
        @Nullable Integer change,

        @Nullable UnitRef unit,
        @Nullable AffectedType objectType) {

    /** About a unit, by its name or by words for one that has none. */
    static UnitChangeBlocker ofUnit(String code, int change, @Nullable UnitRef unit, Object... more) {
        String name = unit == null || unit.name().isBlank() ? Messages.text("change.nameless") : unit.name();
        return of(
                code,
                change,
                unit,
                Stream.concat(Stream.of(name), Stream.of(more)).toArray());
    }

    static UnitChangeBlocker of(String code, int change, @Nullable UnitRef unit, Object... arguments) {
        return new UnitChangeBlocker(code, Messages.text("change." + code, arguments), change, unit, null);
    }

    /** What hangs on the unit, in the words for things of its kind. */
    static UnitChangeBlocker ofKind(AffectedType type, String code, UnitRef unit) {
        return new UnitChangeBlocker(code, Messages.text("change." + code + "." + type, unit.name()), null, unit, type);
    }

    static UnitChangeBlocker about(AffectedType type, String code, UnitRef unit, Object... arguments) {
        return new UnitChangeBlocker(code, Messages.text("change." + code, arguments), null, unit, type);
    }
}
