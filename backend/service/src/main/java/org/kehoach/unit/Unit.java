package org.kehoach.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Ids;

import org.jspecify.annotations.Nullable;

/** A unit from its first day to its last, with what held of it in between. */
@Entity
@Table(name = "units")
class Unit {

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Embedded
    private @Nullable ExternalId externalId;

    private Instant createdAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "unit_id", nullable = false)
    @OrderBy("validFrom nulls first")
    private List<UnitPeriod> periods = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "unit_id", nullable = false)
    private List<UnitCode> codes = new ArrayList<>();

    protected Unit() {}

    Unit(CreateUnit request, Instant now) {
        id = Ids.orNext(request.id());
        externalId = request.externalId();
        createdAt = now;
        request.periods().forEach(period -> periods.add(new UnitPeriod(period)));
        validFrom = request.life().from();
        validTo = request.life().to();
        replaceCodes(request.codesOrNone());
    }

    UUID id() {
        return id;
    }

    final Life life() {
        return new Life(validFrom, validTo);
    }

    long version() {
        return version;
    }

    /** The period of the day, or the next to it, or the last; corrections are made there, changes make a new one. */
    UnitPeriod on(LocalDate day) {
        return periods.stream()
                .filter(period -> !period.endsBefore(day))
                .findFirst()
                .orElseGet(this::latest);
    }

    UnitPeriod latest() {
        return periods.getLast();
    }

    /** What held on the day holds from then on in a period of its own; the one before ends the day before. */
    Optional<UnitPeriod> split(LocalDate day) {
        return latest().begins(day) ? Optional.empty() : Optional.of(latest().splitAt(day));
    }

    void add(UnitPeriod period) {
        periods.add(period);
    }

    void add(UnitCode code) {
        codes.add(code);
    }

    /** The unit's last day; its codes end with it. */
    void end(LocalDate lastDay) {
        validTo = lastDay;
        // what was to hold from the next day on never does
        periods.removeIf(period -> period.begins(lastDay.plusDays(1)));
        latest().end(lastDay);
        releaseCodes(code -> true, lastDay);
    }

    /** Ends the codes that are borne after the day. */
    void releaseCodes(Predicate<UnitCode> which, LocalDate lastDay) {
        var later = codes.stream()
                .filter(which)
                .filter(code -> !code.endsBy(lastDay))
                .toList();
        later.stream().filter(code -> code.beginsAfter(lastDay)).forEach(codes::remove);
        later.forEach(code -> code.end(lastDay));
    }

    UnitMemento memento() {
        return new UnitMemento(
                validTo,
                periods.stream().map(UnitPeriod::copy).toList(),
                codes.stream().map(UnitCode::copy).toList());
    }

    void clear() {
        periods.clear();
        codes.clear();
    }

    void restore(UnitMemento kept) {
        validTo = kept.validTo();
        kept.periods().forEach(period -> periods.add(new UnitPeriod(period)));
        replaceCodes(kept.codes());
    }

    final void replaceCodes(List<CodePeriod> replacement) {
        codes.clear();
        replacement.forEach(code -> codes.add(new UnitCode(code.within(life()))));
    }
}
