package org.kehoach.notice;

import org.kehoach.platform.Permission;

/** What people are told of. */
public enum NoticeKind {
    /** The unit was given work. */
    WORK_GIVEN(Permission.WORK_ON_TASK, NoticeSources.ASSIGNMENTS_OF_TASK),
    /** What the unit's work has waited for is done. */
    WORK_CAN_BEGIN(Permission.WORK_ON_TASK, NoticeSources.LEADS_OF_TASK),
    WORK_RETURNED(Permission.WORK_ON_TASK, NoticeSources.SUBMITTED_WORK),
    WORK_ACCEPTED(Permission.WORK_ON_TASK, NoticeSources.SUBMITTED_WORK),
    WORK_CANCELLED(Permission.WORK_ON_TASK, NoticeSources.WORK),
    DUE_DATE_MOVED(Permission.WORK_ON_TASK, NoticeSources.WORK),
    /** Work waits to be accepted. */
    WORK_SUBMITTED(Permission.ACCEPT_WORK, NoticeSources.ACCEPTERS),
    /** For who follows the task. */
    PROGRESS_REPORTED(Permission.READ_REPORT, NoticeSources.FOLLOWED_WORK),
    /** The unit goes on with the work of one that has ended. */
    WORK_HANDED_OVER(Permission.WORK_ON_TASK, NoticeSources.WORK_OF_ENDED_UNITS),
    EXTENSION_ASKED(Permission.GIVE_TASK, NoticeSources.GIVERS),
    EXTENSION_ANSWERED(Permission.WORK_ON_TASK, NoticeSources.EXTENSION),
    MENTIONED(Permission.READ_TASK, NoticeSources.MENTIONED),
    COMMENTED(Permission.READ_TASK, NoticeSources.IN_TALK),
    /** A draft waits for its review. */
    PLAN_SUBMITTED(Permission.REVIEW_PLAN, NoticeSources.PLAN),
    PLAN_RETURNED(Permission.DRAFT_PLAN, NoticeSources.PLAN_SUBMITTER),
    /** The plan gives the unit work. */
    PLAN_ISSUED(Permission.WORK_ON_TASK, NoticeSources.UNITS_OF_PLAN),
    PLAN_AMENDED(Permission.WORK_ON_TASK, NoticeSources.UNITS_OF_PLAN),
    PLAN_REVOKED(Permission.WORK_ON_TASK, NoticeSources.UNITS_OF_PLAN),
    /** The unit was reminded to carry an item of a plan on. */
    PLAN_REMINDED(Permission.DRAFT_PLAN, NoticeSources.REMINDED),
    /** Work is due in seven days, in three, tomorrow. */
    DUE_SOON(Permission.WORK_ON_TASK, NoticeSources.NONE),
    OVERDUE(Permission.WORK_ON_TASK, NoticeSources.NONE),
    /** What was submitted has waited for days. */
    ACCEPTANCE_WAITING(Permission.ACCEPT_WORK, NoticeSources.NONE);

    private final Permission permission;
    private final String source;

    NoticeKind(Permission permission, String source) {
        this.permission = permission;
        this.source = source;
    }

    /** Whoever has it in the unit does that work. */
    Permission permission() {
        return permission;
    }

    /** SQL for what it is about, from the ids of what happened. */
    String source() {
        return source;
    }
}
