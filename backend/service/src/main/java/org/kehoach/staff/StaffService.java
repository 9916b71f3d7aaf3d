package org.kehoach.staff;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.CurrentCaller;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.KehoachSettings;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Role;
import org.kehoach.platform.Validation;
import org.kehoach.unit.UnitRef;

/** Who there is, and who the caller is. */
@ApplicationScoped
public class StaffService {

    private final StaffRepository staff;
    private final StaffQueries queries;
    private final StaffJournal journal;
    private final CurrentCaller current;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final KehoachSettings settings;
    private final BusinessClock clock;

    StaffService(
            StaffRepository staff,
            StaffQueries queries,
            StaffJournal journal,
            CurrentCaller current,
            Access access,
            Validation validation,
            Idempotency idempotency,
            Duplicates duplicates,
            KehoachSettings settings,
            BusinessClock clock) {
        this.staff = staff;
        this.queries = queries;
        this.journal = journal;
        this.current = current;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.settings = settings;
        this.clock = clock;
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
                memberships.stream().anyMatch(MembershipDetail::current) || caller.isService()
                        ? List.of()
                        : queries.administratorsFor(id),
                settings.inviteByMail(),
                clock.today());
    }

    /** The caller as whoever holds the role in the unit signs: name and position. */
    public String signatureOf(Role role, UUID unitId) {
        return queries.ownMemberships(access.actorId()).stream()
                .filter(held -> held.current()
                        && held.role() == role
                        && held.unit().id().equals(unitId)
                        && held.position() != null)
                .findFirst()
                .map(held -> current.get().name() + ", " + held.position())
                .orElseGet(() -> current.get().name());
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
            return journal.announce("createStaff", account, null, null);
        });
    }

    private boolean isVisible(UUID id) {
        return queries.detail(id).isPresent();
    }

    Staff find(UUID id) {
        get(id);
        return staff.findByIdOptional(id).orElseThrow(ProblemException::notFound);
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
}
