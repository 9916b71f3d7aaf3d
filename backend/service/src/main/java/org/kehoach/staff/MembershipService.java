package org.kehoach.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Role;
import org.kehoach.platform.Validation;
import org.kehoach.unit.UnitQueries;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Roles in units: given, changed, moved, ended, and a HEAD's powers lent for a while. */
@ApplicationScoped
class MembershipService {

    private final StaffService accounts;
    private final StaffRepository staff;
    private final StaffQueries queries;
    private final StaffRights rights;
    private final StaffJournal journal;
    private final UnitQueries units;
    private final Access access;
    private final Validation validation;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;
    private final BusinessClock clock;

    MembershipService(
            StaffService accounts,
            StaffRepository staff,
            StaffQueries queries,
            StaffRights rights,
            StaffJournal journal,
            UnitQueries units,
            Access access,
            Validation validation,
            MergePatch mergePatch,
            Idempotency idempotency,
            BusinessClock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.queries = queries;
        this.rights = rights;
        this.journal = journal;
        this.units = units;
        this.access = access;
        this.validation = validation;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    StaffDetail add(UUID id, CreateMembership request) {
        var account = accounts.find(id);
        rights.requireAnother(id);
        if (request.unitId() != null) {
            rights.requireToGive(request.role() == null ? Role.VIEWER : request.role(), request.unitId(), "/unitId");
            rights.requireToTakeOn(heldElsewhere(id, request.unitId()));
        }
        return idempotency.once("addMembership/" + id, request, StaffDetail.class, () -> {
            validation.check(request);
            requirePerson(account);
            var wanted = request.from(clock.today());
            check(List.of(wanted), "");
            var before = queries.memberships(id).get(id);
            account.join(wanted, clock.now());
            staff.touch(account);
            return journal.announce("addMembership", account, request.unitId(), before);
        });
    }

    @Transactional
    StaffDetail update(UUID id, UUID membershipId, @Nullable IfMatch ifMatch, JsonNode patch) {
        var account = accounts.find(id);
        var membership = membership(account, membershipId);
        IfMatch.check(ifMatch, account.version());
        requireHeld(membership);
        var before = membership.editable();
        var edit = mergePatch.apply(before, patch, UpdateMembership.class);
        requireOrder(membership.validFrom(), edit.validTo(), "/validTo");
        requireDeputy(membership.role(), edit.areas(), "/areas");
        if (membership.delegatedBy() != null) {
            requirePaper(edit);
        }
        requireUnitOfAddedDays(membership, edit.validTo());
        account.edit(membership, edit);
        staff.touch(account);
        return journal.announce("updateMembership", account, membership.unitId(), before);
    }

    @Transactional
    StaffDetail move(UUID id, UUID membershipId, @Nullable IfMatch ifMatch, MoveMembership request) {
        var account = accounts.find(id);
        var membership = membership(account, membershipId);
        if (membership.delegatedBy() != null) {
            throw ProblemException.forbidden();
        }
        var role = request.role() == null ? membership.role() : request.role();
        if (request.unitId() != null) {
            rights.requireToGive(role, request.unitId(), "/unitId");
        }
        var operation = "moveMembership/" + membershipId;
        return idempotency.once(operation, request, StaffDetail.class, () -> {
            IfMatch.check(ifMatch, account.version());
            requireHeld(membership);
            validation.check(request);
            requireOrder(next(membership.validFrom()), request.validFrom(), "/validFrom");
            var there = new CreateMembership(
                    request.unitId(),
                    role,
                    request.position(),
                    request.areas(),
                    request.validFrom(),
                    membership.validTo());
            requireOrder(request.validFrom(), membership.validTo(), "/validFrom");
            check(List.of(there), "");
            var before = queries.memberships(id).get(id);
            membership.end(request.validFrom().minusDays(1));
            account.join(there, clock.now());
            staff.touch(account);
            return journal.announce("moveMembership", account, membership.unitId(), before);
        });
    }

    /**
     * Nothing of it counts after the last day, or from now on; one that was never held for a whole day leaves its trace
     * in the audit alone.
     */
    @Transactional
    StaffDetail end(UUID id, UUID membershipId, @Nullable IfMatch ifMatch, @Nullable LocalDate lastDay) {
        var account = accounts.find(id);
        var operation = "endMembership/" + membershipId;
        if (account.membership(membershipId).isEmpty()) {
            // withdrawn, perhaps by this very request
            return idempotency.once(operation, lastDay, StaffDetail.class, () -> {
                throw ProblemException.notFound();
            });
        }
        var membership = membership(account, membershipId);
        return idempotency.once(operation, lastDay, StaffDetail.class, () -> {
            IfMatch.check(ifMatch, account.version());
            requireHeld(membership);
            var today = clock.today();
            var before = queries.memberships(id).get(id);
            if (lastDay != null) {
                requireShortened(membership, lastDay);
                membership.end(lastDay);
            } else if (membership.beginsBefore(today)) {
                membership.end(today.minusDays(1));
            } else {
                account.withdraw(membership);
            }
            staff.touch(account);
            return journal.announce("endMembership", account, membership.unitId(), before);
        });
    }

    @Transactional
    StaffDetail delegate(UUID id, DelegatePowers request) {
        var account = accounts.find(id);
        rights.requireAnother(id);
        access.requireAnywhere(Permission.DELEGATE);
        if (request.unitId() != null) {
            access.require(Permission.DELEGATE, request.unitId());
        }
        return idempotency.once("delegatePowers/" + id, request, StaffDetail.class, () -> {
            validation.check(request);
            requireOrder(request.validFrom(), request.validTo(), "/validTo");
            if (request.validFrom().isBefore(clock.today())) {
                throw ProblemException.invalid(FieldError.at("/validFrom", "past"));
            }
            if (!units.stands(request.unitId(), request.validFrom(), request.validTo())) {
                throw ProblemException.invalid(FieldError.at("/unitId", "outside"));
            }
            var memberships = queries.memberships(id).getOrDefault(id, List.of());
            if (memberships.stream()
                    .noneMatch(held -> held.current() && held.unit().id().equals(request.unitId()))) {
                throw ProblemException.invalid(FieldError.at("/unitId", "notMember"));
            }
            account.join(request, access.actorId(), clock.now());
            staff.touch(account);
            return journal.announce("delegatePowers", account, request.unitId(), memberships);
        });
    }

    /** @param pointer to where the memberships stand in the request */
    void check(List<CreateMembership> requests, String pointer) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < requests.size(); i++) {
            var request = requests.get(i);
            var at = pointer.isEmpty() ? "" : pointer + "/" + i;
            requireOrder(request.validFrom(), request.validTo(), at + "/validTo");
            requireDeputy(request.role(), request.areasOrNone(), at + "/areas");
            if (!units.stands(request.unitId(), request.validFrom(), request.validTo())) {
                errors.add(FieldError.at(at + "/unitId", "outside"));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private Membership membership(Staff account, UUID membershipId) {
        var membership = account.membership(membershipId).orElseThrow(ProblemException::notFound);
        if (!access.actorId().equals(membership.delegatedBy())) {
            rights.requireToGive(membership.role(), membership.unitId(), "/unitId");
        }
        rights.requireAnother(account.id());
        return membership;
    }

    private List<MembershipDetail> heldElsewhere(UUID id, UUID unitId) {
        return queries.memberships(id).getOrDefault(id, List.of()).stream()
                .filter(held -> !held.unit().id().equals(unitId))
                .toList();
    }

    private void requireHeld(Membership membership) {
        if (!membership.isHeldFrom(clock.today())) {
            throw ProblemException.of(ProblemType.CONFLICT, "membershipEnded");
        }
    }

    private void requireUnitOfAddedDays(Membership membership, @Nullable LocalDate lastDay) {
        var standing = membership.validTo();
        if (standing != null
                && (lastDay == null || lastDay.isAfter(standing))
                && !units.stands(membership.unitId(), standing.plusDays(1), lastDay)) {
            throw ProblemException.invalid(FieldError.at("/validTo", "outside"));
        }
    }

    /** A service account has its units and scopes from its client, and no roles. */
    static void requirePerson(Staff account) {
        if (account.isServiceAccount()) {
            throw ProblemException.of(ProblemType.CONFLICT, "serviceAccount");
        }
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate to, String pointer) {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalid(FieldError.at(pointer, "order"));
        }
    }

    private static void requireShortened(Membership membership, LocalDate lastDay) {
        requireOrder(membership.validFrom(), lastDay, "/validTo");
        var standing = membership.validTo();
        if (standing != null && lastDay.isAfter(standing)) {
            throw ProblemException.invalid(FieldError.at("/validTo", "endsEarlier", standing));
        }
    }

    /** A delegation is for a period, by a paper. */
    private static void requirePaper(UpdateMembership edit) {
        var errors = new ArrayList<FieldError>();
        if (edit.position() == null || edit.position().isBlank()) {
            errors.add(FieldError.at("/position", "required"));
        }
        if (edit.validTo() == null) {
            errors.add(FieldError.at("/validTo", "required"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static void requireDeputy(Role role, List<String> areas, String pointer) {
        if (!areas.isEmpty() && role != Role.DEPUTY) {
            throw ProblemException.invalid(FieldError.at(pointer, "deputyOnly"));
        }
    }
}
