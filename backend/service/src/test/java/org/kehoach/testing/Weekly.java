package org.kehoach.testing;

import java.time.LocalDate;
import java.util.Map;

/** The rule by which a task comes again each week, on days off as well. */
public final class Weekly {

    private Weekly() {}

    public static Map<String, Object> from(LocalDate first) {
        return Map.of(
                "frequency",
                "WEEK",
                "startsOn",
                first.toString(),
                "weekday",
                first.getDayOfWeek().name(),
                "offDay",
                "KEEP");
    }
}
