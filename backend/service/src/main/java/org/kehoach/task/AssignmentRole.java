package org.kehoach.task;

/** A unit's part in a task. */
public enum AssignmentRole {
    /** Answers for the task (chủ trì); exactly one. */
    LEAD,
    /** Works with the LEAD (phối hợp). */
    SUPPORT,
    /** Follows and urges (theo dõi, đôn đốc); has no due date, evidence or acceptance of its own. */
    MONITOR
}
