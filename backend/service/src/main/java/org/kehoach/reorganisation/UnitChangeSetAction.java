package org.kehoach.reorganisation;

import org.kehoach.platform.Permission;

/** What may be done with a set of changes. */
public enum UnitChangeSetAction {
    /** See what it moves, or has moved, by name. */
    SHOW_MOVES(Permission.READ_UNIT_CHANGE_DRAFT),
    UPDATE(Permission.MANAGE_UNITS),
    DELETE(Permission.MANAGE_UNITS),
    SUBMIT(Permission.MANAGE_UNITS),
    RETURN(Permission.APPROVE_UNIT_CHANGE),
    APPROVE(Permission.APPROVE_UNIT_CHANGE),
    WITHDRAW(Permission.APPROVE_UNIT_CHANGE),
    UNDO(Permission.APPROVE_UNIT_CHANGE);

    private final Permission permission;

    UnitChangeSetAction(Permission permission) {
        this.permission = permission;
    }

    Permission permission() {
        return permission;
    }
}
