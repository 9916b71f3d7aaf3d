package org.kehoach.task;

/** What may be meant so, and is worth a second look. */
public enum TaskWarning {
    DUE_BEFORE_PLAN_STARTS,
    DUE_AFTER_PLAN_ENDS,
    /** Of a task that it still waits for. */
    DUE_BEFORE_PREDECESSOR
}
