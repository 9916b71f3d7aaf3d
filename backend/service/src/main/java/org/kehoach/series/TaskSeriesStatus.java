package org.kehoach.series;

/** How a series stands. */
public enum TaskSeriesStatus {
    /** Its plan is not issued yet: the draft's task says what it will be. */
    PLANNED,
    RUNNING,
    /** All its tasks have been given, or its plan takes no more of them. */
    ENDED,
    /** Stopped by hand, or because nobody was left to give it to. */
    STOPPED
}
