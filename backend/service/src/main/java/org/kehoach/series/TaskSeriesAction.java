package org.kehoach.series;

/** What the caller may do with a series. */
public enum TaskSeriesAction {
    UPDATE,
    STOP,
    DELETE
}
