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
    private @Nullable String areas;
    private @Nullable UUID delegatedBy;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private Instant createdAt;

    protected Membership() {}

    Membership(CreateMembership request, Instant now) {
        id = Ids.next();
        unitId = request.unitId();
        role = request.role();
        position = request.position();
        areas = AreasOfCharge.text(request.areasOrNone());
        validFrom = request.validFrom();
        validTo = request.validTo();
        createdAt = now;
    }

    /** A HEAD's powers, lent to another for a period. */
    Membership(DelegatePowers request, UUID delegatedBy, Instant now) {
        id = Ids.next();
        unitId = request.unitId();
        role = Role.HEAD;
        position = request.instrument();
        validFrom = request.validFrom();
        validTo = request.validTo();
        this.delegatedBy = delegatedBy;
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    Role role() {
        return role;
    }

    @Nullable UUID delegatedBy() {
        return delegatedBy;
    }

    @Nullable LocalDate validFrom() {
        return validFrom;
    }

    @Nullable LocalDate validTo() {
        return validTo;
    }

    boolean overlaps(Membership other) {
        return unitId.equals(other.unitId) && role == other.role && !isBefore(other) && !other.isBefore(this);
    }

    /** Whether it is the wanted role on all its days; powers that were lent are no role. */
    boolean covers(CreateMembership wanted) {
        var from = wanted.validFrom();
        var to = wanted.validTo();
        return delegatedBy == null
                && unitId.equals(wanted.unitId())
                && role == wanted.role()
                && (validFrom == null || (from != null && !from.isBefore(validFrom)))
                && (validTo == null || (to != null && !to.isAfter(validTo)));
    }

    private boolean isBefore(Membership other) {
        return validTo != null && other.validFrom != null && validTo.isBefore(other.validFrom);
    }

    UpdateMembership editable() {
        return new UpdateMembership(position, AreasOfCharge.of(areas), validTo);
    }

    void edit(UpdateMembership edit) {
        position = edit.position();
        areas = AreasOfCharge.text(edit.areas());
        validTo = edit.validTo();
    }

    /** Whether it counts on the day or later. */
    boolean isHeldFrom(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    boolean beginsBefore(LocalDate day) {
        return validFrom == null || validFrom.isBefore(day);
    }

    void end(LocalDate lastDay) {
        validTo = lastDay;
    }
}
