package org.kehoach.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.kehoach.platform.Ids;
import org.kehoach.platform.Role;

import org.jspecify.annotations.Nullable;

/** A role that somebody holds in a unit for a period. */
@Entity
@Table(name = "memberships")
class Membership {

    @Id
    private UUID id;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String position;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private Instant createdAt;

    protected Membership() {}

    Membership(CreateMembership request, Instant now) {
        id = Ids.next();
        unitId = request.unitId();
        role = request.role();
        position = request.position();
        validFrom = request.validFrom();
        validTo = request.validTo();
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    @Nullable LocalDate validFrom() {
        return validFrom;
    }

    UpdateMembership editable() {
        return new UpdateMembership(position, validTo);
    }

    void edit(UpdateMembership edit) {
        position = edit.position();
        validTo = edit.validTo();
    }
}
