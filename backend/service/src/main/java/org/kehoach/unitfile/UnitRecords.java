package org.kehoach.unitfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

import org.kehoach.unit.CodePeriod;
import org.kehoach.unit.CreatePeriod;
import org.kehoach.unit.UnitRecord;
import org.kehoach.unit.UnitSummary.CodeRef;

import org.jspecify.annotations.Nullable;

/** Between a unit as it is kept, with periods of its own for each code, and the lines of a file, which hold all at once. */
final class UnitRecords {

    /** What is true of a unit between two changes, of its codes as well. */
    record Stretch(Days days, CreatePeriod period, List<CodeRef> codes) {}

    private UnitRecords() {}

    static List<Stretch> stretches(UnitRecord unit) {
        var beginnings = new TreeSet<LocalDate>();
        unit.periods().forEach(period -> beginnings.add(days(period).first()));
        for (var code : unit.codes()) {
            var days = days(code);
            beginnings.add(days.first());
            if (days.to() != null) {
                beginnings.add(days.last().plusDays(1));
            }
        }
        var stretches = new ArrayList<Stretch>();
        for (var first : beginnings) {
            for (var period : unit.periods()) {
                if (days(period).has(first)) {
                    var next = beginnings.higher(first);
                    var last = next == null ? LocalDate.MAX : next.minusDays(1);
                    stretches.add(new Stretch(new Days(first, last).and(days(period)), period, codes(unit, first)));
                }
            }
        }
        return stretches;
    }

    /**
     * The unit as it is kept.
     *
     * @param lines its lines, with superior and guide found
     */
    static UnitRecord of(UUID id, List<Found> lines) {
        var periods = new ArrayList<CreatePeriod>();
        var codes = new ArrayList<CodePeriod>();
        for (var line : lines) {
            var period = line.period();
            var before = periods.isEmpty() ? null : periods.getLast();
            if (before != null && isSame(before, period)) {
                periods.set(periods.size() - 1, lasting(before, period.validTo()));
            } else {
                periods.add(period);
            }
            line.line().codes().forEach(code -> bear(codes, code, line.line().days()));
        }
        return new UnitRecord(id, periods, codes);
    }

    /** A line whose superior and guide are known. */
    record Found(
            UnitLine line,
            @Nullable UUID parentId,
            @Nullable UUID guidedById) {
        CreatePeriod period() {
            return new CreatePeriod(
                    line.days().from(), line.days().to(), line.name(), line.kind(), parentId, guidedById);
        }
    }

    static Days days(CreatePeriod period) {
        return Days.of(period.validFrom(), period.validTo());
    }

    static Days days(CodePeriod code) {
        return Days.of(code.validFrom(), code.validTo());
    }

    static List<CodeRef> codes(UnitRecord unit, LocalDate day) {
        return unit.codes().stream()
                .filter(code -> days(code).has(day))
                .map(code -> new CodeRef(code.scheme(), code.code()))
                .toList();
    }

    private static void bear(List<CodePeriod> codes, CodeRef code, Days days) {
        for (int i = 0; i < codes.size(); i++) {
            var borne = codes.get(i);
            if (borne.scheme().equals(code.scheme())
                    && borne.code().equals(code.code())
                    && days(borne).leadsTo(days)) {
                codes.set(i, new CodePeriod(code.scheme(), code.code(), borne.validFrom(), days.to()));
                return;
            }
        }
        codes.add(new CodePeriod(code.scheme(), code.code(), days.from(), days.to()));
    }

    private static CreatePeriod lasting(CreatePeriod period, @Nullable LocalDate validTo) {
        return new CreatePeriod(
                period.validFrom(), validTo, period.name(), period.kind(), period.parentId(), period.guidedById());
    }

    private static boolean isSame(CreatePeriod one, CreatePeriod other) {
        return one.name().equals(other.name())
                && one.kind() == other.kind()
                && Objects.equals(one.parentId(), other.parentId())
                && Objects.equals(one.guidedById(), other.guidedById());
    }
}
