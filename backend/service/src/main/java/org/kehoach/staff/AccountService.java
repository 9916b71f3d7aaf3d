package org.kehoach.staff;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.KehoachSettings;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;

import org.jspecify.annotations.Nullable;

/** People invited, and their accounts closed and opened, here and at the identity provider. */
@ApplicationScoped
class AccountService {

    /** How the identity provider begins the names of accounts that belong to clients, and nobody else's. */
    private static final String OF_SERVICES = "service-account-";

    private final StaffService people;
    private final StaffRepository staff;
    private final StaffQueries queries;
    private final StaffRights rights;
    private final StaffJournal journal;
    private final MembershipService memberships;
    private final Accounts accounts;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final KehoachSettings settings;
    private final BusinessClock clock;

    AccountService(
            StaffService people,
            StaffRepository staff,
            StaffQueries queries,
            StaffRights rights,
            StaffJournal journal,
            MembershipService memberships,
            Accounts accounts,
            Access access,
            Validation validation,
            Idempotency idempotency,
            KehoachSettings settings,
            BusinessClock clock) {
        this.people = people;
        this.staff = staff;
        this.queries = queries;
        this.rights = rights;
        this.journal = journal;
        this.memberships = memberships;
        this.accounts = accounts;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.settings = settings;
        this.clock = clock;
    }

    /** An account that exists keeps its password, its name and all else. A code is kept nowhere, so a repeat has none. */
    @Transactional
    Invitation invite(InviteStaff request) {
        requireToInvite(request);
        var codes = new OneTimeCode.Issued();
        var invitation = idempotency.once("inviteStaff", request, Invitation.class, () -> {
            validation.check(request);
            requireMailbox(request);
            if (request.username().startsWith(OF_SERVICES)) {
                throw ProblemException.invalid(FieldError.at("/username", "serviceAccount"));
            }
            var wanted = request.from(clock.today());
            memberships.check(wanted.memberships(), "/memberships");
            return accounts.find(request.username())
                    .map(existing -> new Invitation(enter(wanted, existing), true, null))
                    .orElseGet(() -> new Invitation(make(wanted, codes), false, null));
        });
        return codes.shownWith(invitation);
    }

    /** For a code that was lost before anybody had signed in with it. */
    @Transactional
    Invitation renewCode(UUID id, @Nullable IfMatch ifMatch) {
        var codes = new OneTimeCode.Issued();
        var renewed = step("renewOneTimeCode", id, ifMatch, null, StaffAction.RENEW_CODE, person -> {
            staff.touch(person);
            accounts.renew(person.subject(), codes.issue());
        });
        return codes.shownWith(new Invitation(renewed, true, null));
    }

    @Transactional
    StaffDetail suspend(UUID id, @Nullable IfMatch ifMatch, SuspendStaff request) {
        return step("suspendStaff", id, ifMatch, request, StaffAction.SUSPEND, person -> {
            validation.check(request);
            person.suspend(request.reason(), access.actorId(), clock.now());
            accounts.close(person.subject());
        });
    }

    @Transactional
    StaffDetail reinstate(UUID id, @Nullable IfMatch ifMatch) {
        return step("reinstateStaff", id, ifMatch, null, StaffAction.REINSTATE, person -> {
            person.reinstate();
            accounts.open(person.subject());
        });
    }

    private StaffDetail step(
            String operation,
            UUID id,
            @Nullable IfMatch ifMatch,
            @Nullable Object request,
            StaffAction action,
            Consumer<Staff> change) {
        var person = people.find(id);
        rights.requireToClose(people.get(id));
        return idempotency.once(operation + "/" + id, request, StaffDetail.class, () -> {
            IfMatch.check(ifMatch, person.version());
            var allowed = people.get(id).allowedActions();
            if (!allowed.contains(action)) {
                throw ProblemException.illegalTransition(allowed);
            }
            change.accept(person);
            return journal.announce(operation, person, null, request);
        });
    }

    private StaffDetail make(InviteStaff request, OneTimeCode.Issued codes) {
        boolean byMail = request.channel() == InvitationChannel.MAIL;
        var made = accounts.create(request, byMail ? null : codes.issue());
        try {
            if (byMail) {
                accounts.mail(made.subject());
            }
            return enter(request, made);
        } catch (RuntimeException failure) {
            // an account without a place here would stand in the way of the next try
            accounts.remove(made.subject());
            throw failure;
        }
    }

    /** With the roles that the person does not hold yet; refuses one that is held on some of the wanted days only. */
    private StaffDetail enter(InviteStaff request, Accounts.Account account) {
        var provider = settings.identityProvider();
        var person = staff.findBySubject(provider, account.subject()).orElse(null);
        if (person == null) {
            person = new Staff(request, provider, account, clock.now());
            staff.persistAndFlush(person);
        }
        rights.requireAnother(person.id());
        MembershipService.requirePerson(person);
        var before = queries.memberships(person.id()).getOrDefault(person.id(), List.of());
        rights.requireToTakeOn(before);
        for (int i = 0; i < request.memberships().size(); i++) {
            var wanted = request.memberships().get(i);
            if (!person.holds(wanted)) {
                person.join(wanted, "/memberships/" + i, clock.now());
            }
        }
        staff.touch(person);
        return journal.announce(
                "inviteStaff", person, request.memberships().getFirst().unitId(), before);
    }

    private void requireToInvite(InviteStaff request) {
        access.requireAnywhere(Permission.MANAGE_STAFF);
        var memberships = Objects.requireNonNullElse(request.memberships(), List.<CreateMembership>of());
        for (int i = 0; i < memberships.size(); i++) {
            var membership = memberships.get(i);
            if (membership != null && membership.unitId() != null && membership.role() != null) {
                rights.requireToGive(membership.role(), membership.unitId(), "/memberships/" + i + "/unitId");
            }
        }
    }

    private void requireMailbox(InviteStaff request) {
        if (request.channel() == InvitationChannel.MAIL) {
            if (!settings.inviteByMail()) {
                throw ProblemException.invalid(FieldError.at("/channel", "noMail"));
            }
            if (request.email() == null) {
                throw ProblemException.invalid(FieldError.at("/email", "required"));
            }
        }
    }
}
