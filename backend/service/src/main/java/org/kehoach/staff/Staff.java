package org.kehoach.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.Caller;
import org.kehoach.platform.ExternalId;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Ids;
import org.kehoach.platform.ProblemException;

import org.jspecify.annotations.Nullable;

/** An account of a member of staff or of a service, keyed by its identity provider and subject. */
@Entity
@Table(name = "staff")
class Staff {

    @Id
    private UUID id;

    @Version
    private long version;

    private String provider;
    private String subject;
    private String username;
    private String name;
    private boolean serviceAccount;
    private boolean suspended;
    private @Nullable String suspensionReason;
    private @Nullable Instant suspendedAt;
    private @Nullable UUID suspendedById;
    private @Nullable Instant invitedAt;
    private @Nullable Instant signedInAt;

    @Embedded
    private @Nullable ExternalId externalId;

    private Instant createdAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "staff_id", nullable = false)
    private List<Membership> memberships = new ArrayList<>();

    protected Staff() {}

    /** Somebody who signs in for the first time. */
    Staff(Caller caller, Instant now) {
        id = Ids.next();
        provider = caller.provider();
        subject = caller.subject();
        username = caller.username();
        name = caller.name();
        serviceAccount = caller.isService();
        signedInAt = now;
        createdAt = now;
    }

    /** Somebody who is invited. */
    Staff(InviteStaff request, String provider, Accounts.Account account, Instant now) {
        id = Ids.next();
        this.provider = provider;
        subject = account.subject();
        username = request.username();
        name = account.isNew() ? request.name() : account.name();
        invitedAt = account.isNew() ? now : null;
        createdAt = now;
    }

    /** Somebody who is announced before the first sign-in. */
    Staff(CreateStaff request, String provider, Instant now) {
        id = Ids.orNext(request.id());
        this.provider = provider;
        subject = request.subject();
        username = request.username();
        name = request.name();
        externalId = request.externalId();
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    boolean isSuspended() {
        return suspended;
    }

    boolean isServiceAccount() {
        return serviceAccount;
    }

    /** Whether nobody but who invited can have set a password. */
    boolean isPending() {
        return invitedAt != null && signedInAt == null;
    }

    void signedIn(Instant now) {
        if (signedInAt == null) {
            signedInAt = now;
        }
    }

    void suspend(String reason, UUID by, Instant now) {
        suspended = true;
        suspensionReason = reason;
        suspendedAt = now;
        suspendedById = by;
    }

    void reinstate() {
        suspended = false;
        suspensionReason = null;
        suspendedAt = null;
        suspendedById = null;
    }

    long version() {
        return version;
    }

    List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    Optional<Membership> membership(UUID membershipId) {
        return memberships.stream()
                .filter(membership -> membership.id().equals(membershipId))
                .findFirst();
    }

    void join(CreateMembership request, Instant now) {
        join(request, "", now);
    }

    /** @param pointer to where the membership stands in the request */
    void join(CreateMembership request, String pointer, Instant now) {
        join(new Membership(request, now), pointer);
    }

    void join(DelegatePowers request, UUID delegatedBy, Instant now) {
        join(new Membership(request, delegatedBy, now), "");
    }

    /** Refuses (422) a role that is held in the unit on one of the days already. */
    private void join(Membership membership, String pointer) {
        if (memberships.stream().anyMatch(membership::overlaps)) {
            throw ProblemException.invalid(FieldError.at(pointer + "/role", "roleHeld"));
        }
        memberships.add(membership);
    }

    /** Refuses (422) days on which the role is held in the unit by another of the memberships. */
    void edit(Membership membership, UpdateMembership edit) {
        membership.edit(edit);
        if (memberships.stream().anyMatch(other -> !other.id().equals(membership.id()) && other.overlaps(membership))) {
            throw ProblemException.invalid(FieldError.at("/validTo", "roleHeld"));
        }
    }

    void withdraw(Membership membership) {
        memberships.remove(membership);
    }

    /** Whether the role is held in the unit on all days for which it is wanted. */
    boolean holds(CreateMembership wanted) {
        return memberships.stream().anyMatch(held -> held.covers(wanted));
    }
}
