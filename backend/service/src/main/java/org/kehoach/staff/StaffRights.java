package org.kehoach.staff;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
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

    StaffRights(Access access, UnitQueries units) {
        this.access = access;
        this.units = units;
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

    /** All that the person holds today is the caller's to give; who holds nothing is an ADMIN's matter. */
    boolean mayClose(UUID staffId, List<MembershipDetail> memberships) {
        var current = memberships.stream().filter(MembershipDetail::current).toList();
        return !isSelf(staffId)
                && (current.isEmpty()
                        ? access.mayAnywhere(Permission.APPOINT_ADMIN)
                        : current.stream()
                                .allMatch(held -> access.may(
                                        toGive(held.role()), held.unit().id())));
    }

    /** Who works elsewhere is given a further role by those who rule there too: it would bind the hands of the own HEAD. */
    void requireToTakeOn(UUID staffId, List<MembershipDetail> memberships) {
        if (memberships.stream().anyMatch(MembershipDetail::current) && !mayClose(staffId, memberships)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "worksElsewhere");
        }
    }

    void requireToClose(StaffDetail person) {
        requireAnother(person.id());
        if (!mayClose(person.id(), person.memberships())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "otherUnits");
        }
    }

    static Permission toGive(Role role) {
        return switch (role) {
            case HEAD -> Permission.APPOINT_HEAD;
            case ADMIN -> Permission.APPOINT_ADMIN;
            case DEPUTY, OFFICER, CLERK, VIEWER -> Permission.MANAGE_STAFF;
        };
    }
}
