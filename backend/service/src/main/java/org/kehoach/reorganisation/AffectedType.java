package org.kehoach.reorganisation;

/**
 * The kinds of things that hang on a unit and are affected when it changes, in the order in which they move. A series is
 * named by its first task.
 */
public enum AffectedType {
    CHILD_UNIT,
    GUIDED_UNIT,
    MEMBERSHIP,
    PLAN_DRAFT,
    TASK,
    ASSIGNMENT,
    TASK_SERIES,
    EVENT,
    EVENT_SUPPORT
}
