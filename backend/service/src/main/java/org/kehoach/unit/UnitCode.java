package org.kehoach.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.kehoach.platform.Ids;

import org.jspecify.annotations.Nullable;

/** A code of a unit in a scheme, for a period. */
@Entity
@Table(name = "unit_codes")
class UnitCode {

    @Id
    private UUID id;

    private String scheme;
    private String code;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected UnitCode() {}

    UnitCode(CodePeriod request) {
        id = Ids.next();
        scheme = request.scheme();
        code = request.code();
        validFrom = request.validFrom();
        validTo = request.validTo();
    }

    boolean isOf(String codeScheme) {
        return scheme.equals(codeScheme);
    }

    boolean endsBy(LocalDate day) {
        return validTo != null && !validTo.isAfter(day);
    }

    boolean beginsAfter(LocalDate day) {
        return validFrom != null && validFrom.isAfter(day);
    }

    void end(LocalDate lastDay) {
        validTo = lastDay;
    }

    CodePeriod copy() {
        return new CodePeriod(scheme, code, validFrom, validTo);
    }
}
