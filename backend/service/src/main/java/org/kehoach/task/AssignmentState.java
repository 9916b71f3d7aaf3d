package org.kehoach.task;

import static org.kehoach.task.AssignmentAction.ACCEPT;
import static org.kehoach.task.AssignmentAction.ACKNOWLEDGE;
import static org.kehoach.task.AssignmentAction.ASK_EXTENSION;
import static org.kehoach.task.AssignmentAction.CANCEL;
import static org.kehoach.task.AssignmentAction.MOVE_DUE_DATE;
import static org.kehoach.task.AssignmentAction.REOPEN;
import static org.kehoach.task.AssignmentAction.REPORT;
import static org.kehoach.task.AssignmentAction.RETURN;
import static org.kehoach.task.AssignmentAction.START;
import static org.kehoach.task.AssignmentAction.SUBMIT;

import java.util.EnumSet;
import java.util.Set;

/** The life of an assignment. */
public enum AssignmentState {
    ASSIGNED(ACKNOWLEDGE, START, REPORT, SUBMIT, ASK_EXTENSION, MOVE_DUE_DATE, CANCEL),
    ACKNOWLEDGED(START, REPORT, SUBMIT, ASK_EXTENSION, MOVE_DUE_DATE, CANCEL),
    IN_PROGRESS(REPORT, SUBMIT, ASK_EXTENSION, MOVE_DUE_DATE, CANCEL),
    SUBMITTED(ACCEPT, RETURN, CANCEL),
    /** What came back is submitted again only after a new report, which sets it under way. */
    RETURNED(REPORT, ASK_EXTENSION, MOVE_DUE_DATE, CANCEL),
    ACCEPTED(REOPEN),
    HANDED_OVER,
    CANCELLED;

    private final Set<AssignmentAction> possible = EnumSet.noneOf(AssignmentAction.class);

    AssignmentState(AssignmentAction... possible) {
        this.possible.addAll(Set.of(possible));
    }

    /** Whether somebody still has to do with it. */
    boolean isOpen() {
        return this != ACCEPTED && this != HANDED_OVER && this != CANCELLED;
    }

    /** Whether it is in others' hands, and is judged by the due date that was in force then. */
    boolean isHandedIn() {
        return this == SUBMITTED || this == ACCEPTED;
    }

    Set<AssignmentAction> possible() {
        return possible;
    }
}
