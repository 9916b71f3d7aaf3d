package org.kehoach.task;

/** What the caller may do with a task. */
public enum TaskAction {
    UPDATE,
    DELETE,
    CANCEL,
    ASSIGN,
    /** To say what it waits for. */
    SET_PREDECESSORS,
    COMMENT
}
