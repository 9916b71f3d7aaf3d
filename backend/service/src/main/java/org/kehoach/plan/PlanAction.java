package org.kehoach.plan;

import org.kehoach.platform.Permission;

/** What can be done with a plan, and the right in the issuing unit that it takes. */
public enum PlanAction {
    UPDATE(Permission.DRAFT_PLAN),
    DELETE(Permission.DRAFT_PLAN),
    SUBMIT(Permission.DRAFT_PLAN),
    ADD_ITEM(Permission.DRAFT_PLAN),
    COMMENT(Permission.COMMENT_PLAN),
    AMEND(Permission.DRAFT_PLAN),
    /** Of a unit other than the issuing one. */
    DERIVE(Permission.DRAFT_PLAN),
    REMIND(Permission.DRAFT_PLAN),
    ADD_TASK(Permission.GIVE_TASK),
    RETURN(Permission.REVIEW_PLAN),
    ISSUE(Permission.ISSUE_PLAN),
    CONCLUDE(Permission.ISSUE_PLAN),
    REVOKE(Permission.ISSUE_PLAN);

    private final Permission permission;

    PlanAction(Permission permission) {
        this.permission = permission;
    }

    /** Whether who goes on with an ended issuer may do it in the issuer's stead. */
    boolean goesOn() {
        return this == AMEND || this == REMIND;
    }

    /** Whether a document is signed by it. */
    boolean isSigned() {
        return permission == Permission.ISSUE_PLAN;
    }

    Permission permission() {
        return permission;
    }
}
