package org.kehoach.staff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.CurrentCaller;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.KehoachSettings;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;
import org.kehoach.unit.UnitQueries;
import org.kehoach.unit.UnitRef;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Accounts and their memberships. */
@ApplicationScoped
public class StaffService {

    private final StaffRepository staff;
    private final StaffQueries queries;
    private final UnitQueries units;
    private final CurrentCaller current;
    private final Access access;
    private final Validation validation;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final KehoachSettings settings;
    private final BusinessClock clock;
    private final Event<StaffSaved> saved;

    StaffService(
            StaffRepository staff,
            StaffQueries queries,
            UnitQueries units,
            CurrentCaller current,
            Access access,
            Validation validation,
            MergePatch mergePatch,
            Idempotency idempotency,
            Duplicates duplicates,
            KehoachSettings settings,
            BusinessClock clock,
            Event<StaffSaved> saved) {
        this.staff = staff;
        this.queries = queries;
        this.units = units;
        this.current = current;
        this.access = access;
        this.validation = validation;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.settings = settings;
        this.clock = clock;
        this.saved = saved;
    }

    public Me me() {
        var caller = current.get();
        UUID id = access.actorId();
        var memberships = queries.ownMemberships(id);
        return new Me(
                id,
                caller.username(),
                caller.name(),
                caller.isService(),
                memberships,
                Arrays.stream(Permission.values())
                        .filter(permission -> permission.changes() && access.mayAnywhere(permission))
                        .map(permission -> new Me.PermittedUnits(permission, unitsOf(memberships, permission)))
                        .toList(),
                clock.today());
    }

    Page<StaffSummary> list(StaffFilter filter) {
        return queries.page(filter);
    }

    StaffDetail get(UUID id) {
        return queries.detail(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    StaffDetail create(CreateStaff request) {
        access.requireAnywhere(Permission.MANAGE_STAFF);
        return idempotency.once("createStaff", request, StaffDetail.class, () -> {
            validation.check(request);
            duplicates.refuse("staff", request.id(), request.externalId(), this::isVisible);
            staff.findBySubject(settings.identityProvider(), request.subject()).ifPresent(existing -> {
                throw ProblemException.exists(isVisible(existing.id()) ? existing.id() : null);
            });
            var account = new Staff(request, settings.identityProvider(), clock.now());
            staff.persistAndFlush(account);
            return announce("createStaff", account, null, null);
        });
    }

    @Transactional
    StaffDetail addMembership(UUID id, CreateMembership request) {
        var account = find(id);
        requireAnother(id);
        if (request.unitId() != null) {
            access.require(Permission.MANAGE_STAFF, request.unitId());
        }
        return idempotency.once("addMembership/" + id, request, StaffDetail.class, () -> {
            validation.check(request);
            requireOrder(request.validFrom(), request.validTo());
            requireUnit(request);
            var before = queries.memberships(id).get(id);
            account.join(request, clock.now());
            staff.touch(account);
            return announce("addMembership", account, request.unitId(), before);
        });
    }

    @Transactional
    StaffDetail updateMembership(UUID id, UUID membershipId, @Nullable IfMatch ifMatch, JsonNode patch) {
        var account = find(id);
        var membership = account.membership(membershipId).orElseThrow(ProblemException::notFound);
        access.require(Permission.MANAGE_STAFF, membership.unitId());
        requireAnother(id);
        IfMatch.check(ifMatch, account.version());
        var before = membership.editable();
        var edit = mergePatch.apply(before, patch, UpdateMembership.class);
        requireOrder(membership.validFrom(), edit.validTo());
        membership.edit(edit);
        staff.touch(account);
        return announce("updateMembership", account, membership.unitId(), before);
    }

    /** Nobody gives a role to themselves, nor more days of one. */
    private void requireAnother(UUID id) {
        if (id.equals(access.actorId())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "ownRole");
        }
    }

    private boolean isVisible(UUID id) {
        return queries.detail(id).isPresent();
    }

    private Staff find(UUID id) {
        get(id);
        return staff.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    private void requireUnit(CreateMembership request) {
        var day = request.validFrom() == null ? clock.today() : request.validFrom();
        if (request.validTo() == null && !units.exists(request.unitId(), day)) {
            throw ProblemException.invalid(FieldError.at("/unitId", "outside"));
        }
    }

    private static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalid(FieldError.at("/validTo", "order"));
        }
    }

    private List<UnitRef> unitsOf(List<MembershipDetail> memberships, Permission permission) {
        var permitted = access.unitsWith(permission);
        return memberships.stream()
                .filter(MembershipDetail::current)
                .map(MembershipDetail::unit)
                .filter(unit -> permitted.contains(unit.id()))
                .distinct()
                .toList();
    }

    private StaffDetail announce(String action, Staff account, @Nullable UUID unitId, @Nullable Object before) {
        staff.flush();
        var detail = queries.whole(account.id()).orElseThrow();
        saved.fire(new StaffSaved(action, account.id(), unitId, before, detail));
        return detail;
    }
}
