package org.kehoach.dashboard;

import java.time.LocalDate;
import java.util.List;

import org.kehoach.task.Count;

/** The count at the end of each week, oldest first, the last on the day asked for. */
public record DashboardTrend(List<DayCount> days) {

    /** The count on a day. */
    public record DayCount(LocalDate day, Count count) {}
}
