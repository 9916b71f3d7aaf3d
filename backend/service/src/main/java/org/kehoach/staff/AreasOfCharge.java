package org.kehoach.staff;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What a DEPUTY has charge of, as a membership keeps it: one area after the other. */
final class AreasOfCharge {

    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

    private AreasOfCharge() {}

    static @Nullable String text(List<String> areas) {
        return areas.isEmpty() ? null : String.join("; ", areas);
    }

    static List<String> of(@Nullable String text) {
        return text == null ? List.of() : List.of(BETWEEN.split(text.strip()));
    }
}
