package org.kehoach.event;

import org.kehoach.platform.Permission;

/** What can be done with an event, and the right in the host unit that it takes. */
public enum EventAction {
    UPDATE(Permission.HOLD_EVENT),
    CONFIRM(Permission.CLOSE_EVENT),
    POSTPONE(Permission.HOLD_EVENT),
    CANCEL(Permission.HOLD_EVENT),
    CLOSE(Permission.CLOSE_EVENT),
    DELETE(Permission.HOLD_EVENT),
    ADD_SITE(Permission.HOLD_EVENT);

    private final Permission permission;

    EventAction(Permission permission) {
        this.permission = permission;
    }

    Permission permission() {
        return permission;
    }
}
