package org.kehoach.task;

import org.kehoach.platform.Permission;

/** What can be done with a request for a later due date. */
public enum ExtensionAction {
    GRANT(Permission.GIVE_TASK),
    REFUSE(Permission.GIVE_TASK),
    WITHDRAW(Permission.WORK_ON_TASK);

    private final Permission permission;

    ExtensionAction(Permission permission) {
        this.permission = permission;
    }

    Permission permission() {
        return permission;
    }
}
