package org.kehoach.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.kehoach.progress.PlanTimeline.TimelineTask;
import org.kehoach.task.AssignmentState;
import org.kehoach.task.Lateness;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/**
 * A task before it has its place in time.
 *
 * @param open whether it is still to be done
 * @param seen whether the caller is shown it; others are read for what waits for them
 */
record TimelineRow(
        UUID id,
        UUID itemId,
        String title,
        @Nullable UnitRef leadUnit,
        long childTotal,
        long childDone,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer dueIn,
        @Nullable LocalDate doneOn,
        @Nullable Integer percent,
        @Nullable AssignmentState state,
        Lateness lateness,
        List<UUID> predecessorIds,
        boolean open,
        boolean seen) {

    /** @param first the day before which nothing of the plan begins */
    TimelineTask placed(Map<UUID, TimelineRow> rows, @Nullable LocalDate first) {
        var predecessors =
                predecessorIds.stream().map(rows::get).filter(Objects::nonNull).toList();
        var shown = predecessors.stream()
                .filter(TimelineRow::seen)
                .map(TimelineRow::id)
                .toList();
        var free = predecessors.stream()
                .map(TimelineRow::lastDay)
                .filter(Objects::nonNull)
                .map(day -> day.plusDays(1));
        return new TimelineTask(
                id,
                title,
                leadUnit,
                childTotal,
                childDone,
                Stream.concat(Stream.of(givenOn, first).filter(Objects::nonNull), free)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                dueOn,
                dueIn,
                doneOn,
                percent,
                state,
                lateness,
                shown,
                predecessorIds.size() - shown.size(),
                (int) predecessors.stream().filter(TimelineRow::open).count());
    }

    /** Until when others wait for it: not at all where it was dropped. */
    private @Nullable LocalDate lastDay() {
        return open ? dueOn : doneOn;
    }
}
