package org.kehoach.staff;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Caller;
import org.kehoach.platform.KehoachSettings;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Role;
import org.kehoach.unit.UnitService;

import org.jspecify.annotations.Nullable;

/** Enters an account at its first sign-in, and makes the first ADMIN of an installation. */
@ApplicationScoped
class Registration {

    private static final long FIRST_ADMIN_LOCK = 0x6b65686f616368L;

    private final StaffRepository staff;
    private final UnitService units;
    private final EntityManager database;
    private final KehoachSettings settings;
    private final BusinessClock clock;
    private final Event<StaffRegistered> registered;

    Registration(
            StaffRepository staff,
            UnitService units,
            EntityManager database,
            KehoachSettings settings,
            BusinessClock clock,
            Event<StaffRegistered> registered) {
        this.staff = staff;
        this.units = units;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.registered = registered;
    }

    /**
     * The caller's staff id. A transaction of its own, before the request's, so that a refused first request leaves the
     * account known, and none waits for a second connection while it holds one.
     */
    @Transactional
    UUID register(Caller caller) {
        var known = staff.findBySubject(caller.provider(), caller.subject()).orElse(null);
        var account = known == null ? enter(caller) : known;
        if (account.isSuspended()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "suspended");
        }
        account.signedIn(clock.now());
        if (!caller.isService()
                && caller.username().equals(settings.firstAdmin().orElse(null))) {
            makeFirstAdmin(account, caller);
        }
        return account.id();
    }

    private Staff enter(Caller caller) {
        lock(caller.subject().hashCode());
        @Nullable Staff meanwhile =
                staff.findBySubject(caller.provider(), caller.subject()).orElse(null);
        if (meanwhile != null) {
            return meanwhile;
        }
        var account = new Staff(caller, clock.now());
        staff.persistAndFlush(account);
        registered.fire(new StaffRegistered(
                "registerStaff",
                account.id(),
                null,
                new StaffRegistered.After(caller.username(), caller.isService(), null)));
        return account;
    }

    private void makeFirstAdmin(Staff account, Caller caller) {
        lock(FIRST_ADMIN_LOCK);
        if (!staff.hasAdmin()) {
            UUID root = units.firstRoot(settings.firstUnit());
            account.join(new CreateMembership(root, Role.ADMIN, null, null, null, null), clock.now());
            registered.fire(new StaffRegistered(
                    "makeFirstAdmin",
                    account.id(),
                    root,
                    new StaffRegistered.After(caller.username(), false, Role.ADMIN)));
        }
    }

    private void lock(long key) {
        database.createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, key)
                .getSingleResult();
    }
}
