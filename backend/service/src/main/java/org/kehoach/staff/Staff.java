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
import org.kehoach.platform.Ids;

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
        memberships.add(new Membership(request, now));
    }
}
