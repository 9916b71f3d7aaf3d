package org.kehoach.task;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * When a series has its next task.
 *
 * @param staffId in whose name it is given
 * @param givenOn the business day on which it is given
 */
public record TaskTurn(
        UUID seriesId,
        int number,
        UUID givingUnitId,
        @Nullable UUID planId,
        @Nullable UUID planItemId,
        LocalDate dueOn,
        UUID staffId,
        LocalDate givenOn) {}
