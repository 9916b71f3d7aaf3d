package org.kehoach.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.docx.Letterhead;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Messages;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitDetail;
import org.kehoach.unit.UnitKind;
import org.kehoach.unit.UnitQueries;

import org.jspecify.annotations.Nullable;

/** A plan's progress as the report that the caller's unit hands in. */
@ApplicationScoped
class ProgressPaper {

    /** Where the people's committee writes, which names no agency above it. */
    private static final Set<UnitKind> COMMITTEES =
            Set.of(UnitKind.PROVINCE, UnitKind.CITY, UnitKind.WARD, UnitKind.COMMUNE);

    /** Names of places drop the kind before them; names of people and numbers keep it (Decree 30/2020, Appendix I). */
    private static final String KIND_OF_PLACE =
            "^(Tỉnh|Thành phố|Thị xã|Thị trấn|Quận|Huyện|Phường|Xã) (?!Hồ Chí Minh|\\d)";

    private static final int FIRST_OF_TWO_DIGITS = 10;
    private static final int LAST_PADDED_MONTH = 2;

    private final PlanProgressQueries progress;
    private final UnitQueries units;
    private final Database database;
    private final Access access;
    private final BusinessClock clock;

    ProgressPaper(
            PlanProgressQueries progress, UnitQueries units, Database database, Access access, BusinessClock clock) {
        this.progress = progress;
        this.units = units;
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    ProgressTable of(UUID planId, @Nullable LocalDate asOf, @Nullable Boolean asNow, @Nullable UUID unitId) {
        return database.snapshot(() -> {
            var found = progress.withFigures(planId, asOf, asNow);
            return ProgressTable.of(found, letterhead(found.progress(), unitId));
        });
    }

    private Letterhead letterhead(PlanProgress found, @Nullable UUID unitId) {
        var unit = writer(found.issuingUnit().id(), unitId);
        var parent = unit.parent() == null ? null : unit(unit.parent().id());
        boolean committee = COMMITTEES.contains(unit.kind());
        var place = committee || parent == null ? unit : parent;
        var recipients = new ArrayList<String>();
        if (parent != null) {
            recipients.add(text("toSuperior", String.join(" ", agency(parent))));
        }
        recipients.add(text("toUnits"));
        recipients.add(text("archive"));
        return new Letterhead(
                committee || parent == null ? null : upper(String.join(" ", agency(parent))),
                agency(unit).stream().map(ProgressPaper::upper).toList(),
                text("letterNumber", series(found.plan().symbol())),
                text("nation"),
                text("motto"),
                placeAndDate(place.name().replaceFirst(KIND_OF_PLACE, "")),
                committee ? text("onBehalf") : null,
                upper(position(unit, committee)),
                text("recipients"),
                recipients);
    }

    /** One of the caller's units: the one asked for, else the plan's issuing one, else the first by name. */
    private UnitDetail writer(UUID issuingUnitId, @Nullable UUID asked) {
        var own = List.of(access.ownUnits());
        if (asked != null && !own.contains(asked) && !access.readsEverything()) {
            throw ProblemException.badParameter(FieldError.in("unitId", "unit"));
        }
        if (asked != null) {
            return unit(asked);
        }
        return own.isEmpty() || own.contains(issuingUnitId)
                ? unit(issuingUnitId)
                : own.stream()
                        .map(this::unit)
                        .min(Comparator.comparing(UnitDetail::name))
                        .orElseThrow();
    }

    private UnitDetail unit(UUID id) {
        return units.detail(id, null).orElseThrow(ProblemException::notFound);
    }

    private static List<String> agency(UnitDetail unit) {
        return COMMITTEES.contains(unit.kind()) ? List.of(text("committee"), unit.name()) : List.of(unit.name());
    }

    /** The chairman of a committee, else as the head's membership names it. */
    private String position(UnitDetail unit, boolean committee) {
        if (committee) {
            return text("chairman");
        }
        return database.one(
                        Sql.of("""
                                select m.position from memberships m
                                 where m.unit_id = ? and m.role = 'HEAD'
                                   and ? between coalesce(m.valid_from, '-infinity') and coalesce(m.valid_to, 'infinity')
                                 order by m.valid_from desc nulls last limit 1
                                """, unit.id(), clock.today()), row -> Optional.ofNullable(row.textOrNull("position")))
                .flatMap(position -> position)
                .orElseGet(() -> text("head"));
    }

    private String placeAndDate(String place) {
        var today = clock.today();
        return text(
                "placeDate",
                place,
                padded(today.getDayOfMonth(), FIRST_OF_TWO_DIGITS - 1),
                padded(today.getMonthValue(), LAST_PADDED_MONTH),
                Integer.toString(today.getYear()));
    }

    private static String padded(int number, int last) {
        return number <= last ? "0" + number : Integer.toString(number);
    }

    /** 656/KH-UBND is told about under …/BC-UBND. */
    private static String series(@Nullable String symbol) {
        int dash = symbol == null ? -1 : symbol.indexOf('-', symbol.indexOf('/') + 1);
        return symbol == null || dash < 0 ? "BC" : "BC" + symbol.substring(dash);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String text(String key, Object... arguments) {
        return Messages.text("progress." + key, arguments);
    }
}
