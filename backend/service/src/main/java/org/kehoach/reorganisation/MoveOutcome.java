package org.kehoach.reorganisation;

/** What becomes of a thing whose unit changes: it goes to another unit, stays where it is, or is closed. */
public enum MoveOutcome {
    MOVE,
    STAY,
    CLOSE
}
