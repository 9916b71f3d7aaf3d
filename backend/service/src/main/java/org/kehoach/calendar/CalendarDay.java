package org.kehoach.calendar;

import java.time.LocalDate;
import java.util.List;

import org.kehoach.platform.Versioned;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day: whether it is worked, why, and its lunar date. */
public record CalendarDay(
        LocalDate day,
        DayKind kind,

        @Schema(description = "Whether it counts as a working day")
        boolean working,

        @Schema(description = "Of a holiday or a decision", maxLength = 200) @Nullable String name,

        LunarDate lunar,

        @Schema(description = "0 where nothing was decided for this day")
        long version,

        List<CalendarDayAction> allowedActions)
        implements Versioned {}
