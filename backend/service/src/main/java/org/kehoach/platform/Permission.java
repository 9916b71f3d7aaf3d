package org.kehoach.platform;

import java.util.Set;

/**
 * The table of rights: which roles may do a thing, in which units, and which scope a service account needs for it.
 * Reading is not here: a role reads its unit's subtree, and what a unit takes part in.
 */
public enum Permission {
    MANAGE_UNITS(Scope.UNITS_WRITE, Reach.SUBTREE, Role.ADMIN),
    APPROVE_UNIT_CHANGE(Scope.HISTORY_WRITE, Reach.UNIT, Role.HEAD),
    MANAGE_STAFF(Scope.STAFF_WRITE, Reach.SUBTREE, Role.ADMIN),
    REGISTER_DOCUMENT(Scope.DOCUMENTS_WRITE, Reach.UNIT, Role.CLERK, Role.OFFICER, Role.DEPUTY, Role.HEAD),
    DRAFT_PLAN(Scope.PLANS_WRITE, Reach.UNIT, Role.OFFICER, Role.DEPUTY, Role.HEAD),
    REVIEW_PLAN(Scope.HISTORY_WRITE, Reach.UNIT, Role.DEPUTY, Role.HEAD),
    ISSUE_PLAN(Scope.HISTORY_WRITE, Reach.UNIT, Role.HEAD),
    GIVE_TASK(Scope.TASKS_WRITE, Reach.UNIT, Role.OFFICER, Role.DEPUTY, Role.HEAD),
    WORK_ON_TASK(Scope.HISTORY_WRITE, Reach.UNIT, Role.OFFICER, Role.DEPUTY, Role.HEAD),
    ACCEPT_WORK(Scope.HISTORY_WRITE, Reach.UNIT, Role.OFFICER, Role.DEPUTY, Role.HEAD),
    HOLD_EVENT(Scope.EVENTS_WRITE, Reach.UNIT, Role.OFFICER, Role.DEPUTY, Role.HEAD),
    CLOSE_EVENT(Scope.HISTORY_WRITE, Reach.UNIT, Role.OFFICER, Role.DEPUTY, Role.HEAD);

    /** Where a role counts: in its own unit, or in all units below as well. */
    enum Reach {
        UNIT,
        SUBTREE
    }

    private final Scope scope;
    private final Reach reach;
    private final Set<Role> roles;

    Permission(Scope scope, Reach reach, Role... roles) {
        this.scope = scope;
        this.reach = reach;
        this.roles = Set.of(roles);
    }

    Scope scope() {
        return scope;
    }

    Reach reach() {
        return reach;
    }

    Set<Role> roles() {
        return roles;
    }

    /** A permission that service accounts use for history only: nobody but people issues and accepts today. */
    boolean historyOnly() {
        return scope == Scope.HISTORY_WRITE;
    }
}
