package org.kehoach.staff;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Role;
import org.kehoach.unit.UnitQueries;

import org.jspecify.annotations.Nullable;

/** Who gives which role where, and who closes whose account. */
@ApplicationScoped
class StaffRights {

    private final Access access;
    private final UnitQueries units;
    private final BusinessClock clock;

    StaffRights(Access access, UnitQueries units, BusinessClock clock) {
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    void requireToGive(Role role, UUID unitId, String pointer) {
        units.require(toGive(role), unitId, pointer);
    }

    /** Whose role may be changed by whom may give it; powers that were lent are not moved, and who lent them ends that. */
    List<MembershipAction> allowed(UUID staffId, Role role, UUID unitId, @Nullable PersonRef delegatedBy) {
        if (isSelf(staffId)) {
            return List.of();
        }
        boolean gives = access.may(toGive(role), unitId);
        if (delegatedBy != null) {
            return gives || delegatedBy.id().equals(access.actorId())
                    ? List.of(MembershipAction.UPDATE, MembershipAction.END)
                    : List.of();
        }
        return gives ? List.of(MembershipAction.UPDATE, MembershipAction.MOVE, MembershipAction.END) : List.of();
    }

    /** Nobody gives a role to themselves, nor more days of one. */
    void requireAnother(UUID staffId) {
        if (isSelf(staffId)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "ownRole");
        }
    }

    boolean isSelf(UUID staffId) {
        return staffId.equals(access.actorId());
    }

    /** All that the person holds today or later is the caller's to give; who holds nothing is an ADMIN's matter. */
    boolean mayClose(UUID staffId, List<MembershipDetail> memberships) {
        var held = held(memberships);
        return !isSelf(staffId)
                && (held.isEmpty()
                        ? access.mayAnywhere(Permission.APPOINT_ADMIN)
                        : held.stream().allMatch(this::mayGive));
    }

    /** Whether there may be a unit in which the caller gives the person a further role: see {@link #requireToTakeOn}. */
    boolean mayTakeOn(List<MembershipDetail> memberships) {
        var others = held(memberships).stream()
                .filter(held -> !mayGive(held))
                .map(held -> held.unit().id())
                .distinct()
                .toList();
        return others.isEmpty()
                ? access.mayAnywhere(Permission.MANAGE_STAFF)
                : others.size() == 1 && access.may(Permission.MANAGE_STAFF, others.getFirst());
    }

    /** Who works elsewhere is given a further role by those who rule there too: it would bind the hands of the own HEAD. */
    void requireToTakeOn(List<MembershipDetail> memberships) {
        if (!held(memberships).stream().allMatch(this::mayGive)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "worksElsewhere");
        }
    }

    void requireToClose(StaffDetail person) {
        requireAnother(person.id());
        if (!mayClose(person.id(), person.memberships())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "otherUnits");
        }
    }

    /** Those that are not over: who begins later is as little a stranger's to close as who works already. */
    private List<MembershipDetail> held(List<MembershipDetail> memberships) {
        var today = clock.today();
        return memberships.stream().filter(one -> one.isHeldFrom(today)).toList();
    }

    private boolean mayGive(MembershipDetail held) {
        var delegatedBy = held.delegatedBy();
        return access.may(toGive(held.role()), held.unit().id())
                || (delegatedBy != null && delegatedBy.id().equals(access.actorId()));
    }

    static Permission toGive(Role role) {
        return switch (role) {
            case HEAD -> Permission.APPOINT_HEAD;
            case ADMIN -> Permission.APPOINT_ADMIN;
            case DEPUTY, OFFICER, CLERK, VIEWER -> Permission.MANAGE_STAFF;
        };
    }
}
