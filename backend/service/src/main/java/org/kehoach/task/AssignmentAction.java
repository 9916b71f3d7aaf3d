package org.kehoach.task;

import org.kehoach.platform.Permission;

/** What can be done with an assignment. */
public enum AssignmentAction {
    ACKNOWLEDGE(Permission.WORK_ON_TASK),
    START(Permission.WORK_ON_TASK),
    REPORT(Permission.WORK_ON_TASK),
    SUBMIT(Permission.WORK_ON_TASK),
    ACCEPT(Permission.ACCEPT_WORK),
    RETURN(Permission.ACCEPT_WORK),
    /** Accepted work goes back after all. */
    REOPEN(Permission.ACCEPT_WORK),
    /** Asks the giver for a later due date. */
    ASK_EXTENSION(Permission.WORK_ON_TASK),
    /** Gives a supporting unit a due date of its own. */
    MOVE_DUE_DATE(Permission.GIVE_TASK),
    CANCEL(Permission.GIVE_TASK);

    private final Permission permission;

    AssignmentAction(Permission permission) {
        this.permission = permission;
    }

    Permission permission() {
        return permission;
    }
}
