package org.kehoach.reorganisation;

/** The kinds of things that hang on a unit and are affected when it changes, in the order in which they move. */
public enum AffectedType {
    CHILD_UNIT,
    GUIDED_UNIT,
    MEMBERSHIP,
    PLAN_DRAFT,
    TASK,
    ASSIGNMENT,
    EVENT,
    EVENT_SUPPORT
}
