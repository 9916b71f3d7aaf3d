package org.kehoach.series;

import java.time.LocalDate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.calendar.WorkCalendar;

/** The due dates of a rule, by the calendar as it stands. */
@ApplicationScoped
class DueDates {

    private final WorkCalendar calendar;

    DueDates(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** In order; each is looked up when it is asked for. */
    Stream<DueDate> of(RecurrenceRule recurrence) {
        return recurrence.days().map(day -> settled(day, recurrence));
    }

    /** Those of a series from a number on. */
    Stream<DueDate> of(TaskSeries series, int number) {
        var recurrence = series.recurrence();
        return recurrence.days().skip(number - series.firstNumber()).map(day -> settled(day, recurrence));
    }

    private DueDate settled(LocalDate day, RecurrenceRule recurrence) {
        return new DueDate(day, calendar.settle(day, recurrence.offDay()));
    }
}
