package org.kehoach.platform;

import static org.kehoach.platform.Relation.ABOVE;
import static org.kehoach.platform.Relation.ASSIGNED;
import static org.kehoach.platform.Relation.BELOW;
import static org.kehoach.platform.Relation.GUIDING;
import static org.kehoach.platform.Relation.IN_CHARGE;
import static org.kehoach.platform.Relation.NONE;
import static org.kehoach.platform.Relation.OWN;
import static org.kehoach.platform.Right.in;
import static org.kehoach.platform.Role.ADMIN;
import static org.kehoach.platform.Role.CLERK;
import static org.kehoach.platform.Role.DEPUTY;
import static org.kehoach.platform.Role.HEAD;
import static org.kehoach.platform.Role.OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The table of rights: who may do a thing, by role and by how the own unit stands to the thing's unit, and which scope a
 * service account needs for it. {@link Access} enforces it; the contract and the app show it.
 */
public enum Permission {
    READ_CALENDAR(Scope.UNITS_READ, in(NONE).toAll()),
    KEEP_CALENDAR(Scope.UNITS_WRITE, in(OWN).to(ADMIN)),
    READ_SELF(Scope.STAFF_READ, in(NONE).toAll()),
    READ_UNIT(Scope.UNITS_READ, in(NONE).toAll()),
    MANAGE_UNITS(Scope.UNITS_WRITE, in(OWN, ABOVE).to(ADMIN)),
    READ_UNIT_CHANGE(Scope.UNITS_READ, in(NONE).toAll()),
    READ_UNIT_CHANGE_DRAFT(Scope.UNITS_READ, in(OWN).to(HEAD), in(OWN, ABOVE).to(ADMIN)),
    APPROVE_UNIT_CHANGE(Scope.UNITS_WRITE, ServiceUse.PAST_DAYS, in(OWN).to(HEAD)),
    READ_STAFF(Scope.STAFF_READ, in(OWN, ABOVE, GUIDING).toAll()),
    MANAGE_STAFF(Scope.STAFF_WRITE, in(OWN, ABOVE).to(HEAD, ADMIN)),
    APPOINT_HEAD(Scope.STAFF_WRITE, in(ABOVE).to(HEAD), in(OWN, ABOVE).to(ADMIN)),
    APPOINT_ADMIN(Scope.STAFF_WRITE, in(OWN, ABOVE).to(ADMIN)),
    DELEGATE(Scope.STAFF_WRITE, ServiceUse.NEVER, in(OWN).to(HEAD)),
    READ_DOCUMENT(Scope.DOCUMENTS_READ, in(OWN, ABOVE, BELOW, GUIDING, ASSIGNED).toAll()),
    READ_NUMBERS_BOOK(Scope.DOCUMENTS_READ, in(OWN, ABOVE, GUIDING).toAll()),
    REGISTER_DOCUMENT(Scope.DOCUMENTS_WRITE, in(OWN).to(CLERK, OFFICER, DEPUTY, HEAD)),
    READ_FILE(Scope.DOCUMENTS_READ, in(OWN, ABOVE, BELOW, GUIDING, ASSIGNED).toAll()),
    JUDGE_FILE(Scope.DOCUMENTS_WRITE, ServiceUse.NEVER, in(OWN, ABOVE).to(ADMIN)),
    READ_PLAN_DRAFT(Scope.PLANS_READ, in(OWN).toAll()),
    READ_PLAN(Scope.PLANS_READ, in(OWN, ABOVE, GUIDING, ASSIGNED).toAll()),
    DRAFT_PLAN(Scope.PLANS_WRITE, in(OWN).to(OFFICER, DEPUTY, HEAD)),
    COMMENT_PLAN(Scope.PLANS_WRITE, in(OWN).to(OFFICER, CLERK, DEPUTY, HEAD)),
    REVIEW_PLAN(Scope.PLANS_WRITE, ServiceUse.PAST_DAYS, in(OWN).to(DEPUTY, HEAD)),
    ISSUE_PLAN(
            Scope.PLANS_WRITE,
            ServiceUse.PAST_DAYS,
            in(OWN).to(HEAD),
            in(IN_CHARGE).to(DEPUTY)),
    READ_NOTICES(Scope.TASKS_READ, in(NONE).toAll()),
    READ_OWN_WORK(Scope.TASKS_READ, in(NONE).toAll()),
    READ_TASK(Scope.TASKS_READ, in(OWN, ABOVE, GUIDING, ASSIGNED).toAll()),
    READ_REPORT(Scope.TASKS_READ, in(OWN, ABOVE, GUIDING, ASSIGNED).toAll()),
    GIVE_TASK(Scope.TASKS_WRITE, in(OWN).to(OFFICER, DEPUTY, HEAD)),
    COMMENT_TASK(Scope.TASKS_WRITE, in(OWN, ASSIGNED).to(OFFICER, CLERK, DEPUTY, HEAD)),
    FOLLOW_TASK(
            Scope.TASKS_WRITE,
            ServiceUse.NEVER,
            in(OWN, ABOVE, GUIDING, ASSIGNED).toAll()),
    WORK_ON_TASK(Scope.TASKS_WRITE, ServiceUse.PAST_DAYS, in(ASSIGNED).to(OFFICER, DEPUTY, HEAD)),
    ACCEPT_WORK(Scope.TASKS_WRITE, ServiceUse.PAST_DAYS, in(OWN, ASSIGNED).to(OFFICER, DEPUTY, HEAD)),
    READ_EVENT(Scope.EVENTS_READ, in(OWN, ABOVE, BELOW, GUIDING, ASSIGNED).toAll()),
    HOLD_EVENT(Scope.EVENTS_WRITE, in(OWN).to(OFFICER, DEPUTY, HEAD)),
    CLOSE_EVENT(Scope.EVENTS_WRITE, ServiceUse.PAST_DAYS, in(OWN).to(OFFICER, DEPUTY, HEAD)),
    SUBSCRIBE_CALENDAR(Scope.EVENTS_READ, ServiceUse.NEVER, in(NONE).toAll()),
    KEEP_VIEW(Scope.TASKS_READ, ServiceUse.NEVER, in(OWN).toAll()),
    SHARE_VIEW(Scope.TASKS_WRITE, ServiceUse.NEVER, in(OWN).to(CLERK, OFFICER, DEPUTY, HEAD, ADMIN)),
    READ_FIGURES(Scope.DASHBOARD_READ, in(OWN, ABOVE, GUIDING, ASSIGNED).toAll());

    private final Scope scope;
    private final ServiceUse services;
    private final List<Right> rights;

    Permission(Scope scope, Right... rights) {
        this(scope, ServiceUse.WORK, rights);
    }

    Permission(Scope scope, ServiceUse services, Right... rights) {
        this.scope = scope;
        this.services = services;
        this.rights = List.of(rights);
    }

    Scope scope() {
        return scope;
    }

    List<Right> rights() {
        return rights;
    }

    /** The roles that have it in some unit. */
    public Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        rights.forEach(right -> roles.addAll(right.roles()));
        return roles;
    }

    /** Whether it begins or changes something. */
    public boolean changes() {
        return !scope.name().endsWith("_READ");
    }

    /** Whether only who holds the role in person has it, not who holds it by delegation: power over people. */
    boolean isPersonal() {
        return scope == Scope.STAFF_WRITE;
    }

    /**
     * Whether it counts in an ended unit for who has it in the one unit that goes on with it: its plans still run, and
     * work that stayed with it is still to be finished. Nothing begins there any more.
     */
    boolean goesOn() {
        return switch (this) {
            case JUDGE_FILE,
                    ISSUE_PLAN,
                    GIVE_TASK,
                    COMMENT_TASK,
                    WORK_ON_TASK,
                    ACCEPT_WORK,
                    HOLD_EVENT,
                    CLOSE_EVENT,
                    KEEP_VIEW,
                    SHARE_VIEW -> true;
            default -> false;
        };
    }

    ServiceUse services() {
        return services;
    }

    /** The roles that may do more than others in the units below theirs. */
    public static Set<Role> rolesThatReachDown() {
        var roles = EnumSet.noneOf(Role.class);
        for (var permission : values()) {
            permission.rights.stream()
                    .filter(right -> !right.isForAll() && right.relations().contains(ABOVE))
                    .forEach(right -> roles.addAll(right.roles()));
        }
        return roles;
    }
}
