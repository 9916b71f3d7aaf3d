package org.kehoach.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.kehoach.platform.Ids;

import org.jspecify.annotations.Nullable;

/** What a unit is called, what it is and where it stands, for a period. */
@Entity
@Table(name = "unit_periods")
class UnitPeriod {

    @Id
    private UUID id;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private @Nullable UUID parentId;
    private @Nullable UUID guidedById;

    protected UnitPeriod() {}

    UnitPeriod(CreatePeriod request) {
        id = Ids.next();
        validFrom = request.validFrom();
        validTo = request.validTo();
        name = request.name();
        kind = request.kind();
        parentId = request.parentId();
        guidedById = request.guidedById();
    }

    @Nullable UUID parentId() {
        return parentId;
    }

    void correct(UpdateUnit correction) {
        name = correction.name();
        kind = correction.kind();
        guidedById = correction.guidedById();
    }

    UpdateUnit editable() {
        return new UpdateUnit(name, kind, guidedById);
    }

    boolean endsBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    boolean begins(LocalDate day) {
        return day.equals(validFrom);
    }

    /** Ends the day before; the same from the day on. */
    UnitPeriod splitAt(LocalDate day) {
        var next = new UnitPeriod(new CreatePeriod(day, validTo, name, kind, parentId, guidedById));
        validTo = day.minusDays(1);
        return next;
    }

    void end(LocalDate lastDay) {
        validTo = lastDay;
    }

    void alter(UnitHistory.Alteration alteration) {
        name = alteration.name() == null ? name : alteration.name();
        kind = alteration.kind() == null ? kind : alteration.kind();
        parentId = alteration.parent() == null ? parentId : alteration.parent().unitId();
        guidedById =
                alteration.guide() == null ? guidedById : alteration.guide().unitId();
    }

    CreatePeriod copy() {
        return new CreatePeriod(validFrom, validTo, name, kind, parentId, guidedById);
    }
}
