package org.kehoach.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.layout.LayoutProfile;
import org.kehoach.layout.Recipients;
import org.kehoach.layout.Signature;
import org.kehoach.paper.Agencies;
import org.kehoach.paper.Agency;
import org.kehoach.paper.PaperWords;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Messages;
import org.kehoach.platform.ProblemException;
import org.kehoach.progress.ProgressTable.PaperFrame;

import org.jspecify.annotations.Nullable;

/** A plan's progress as the report that the caller's unit hands in. */
@ApplicationScoped
class ProgressPaper {

    private final PlanProgressQueries progress;
    private final Agencies agencies;
    private final Database database;
    private final Access access;
    private final BusinessClock clock;

    ProgressPaper(
            PlanProgressQueries progress, Agencies agencies, Database database, Access access, BusinessClock clock) {
        this.progress = progress;
        this.agencies = agencies;
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    ProgressTable of(UUID planId, @Nullable LocalDate asOf, @Nullable Boolean asNow, @Nullable UUID unitId) {
        return database.snapshot(() -> {
            var found = progress.withFigures(planId, asOf, asNow);
            return ProgressTable.of(found, frame(found.progress(), unitId));
        });
    }

    private PaperFrame frame(PlanProgress found, @Nullable UUID unitId) {
        var agency = writer(found.issuingUnit().id(), unitId);
        var recipients = new ArrayList<String>();
        if (agency.superior() != null) {
            recipients.add(text("toSuperior", agency.superior()));
        }
        recipients.add(text("toUnits"));
        recipients.add(text("archive"));
        return new PaperFrame(
                LayoutProfile.on(clock.today()),
                agency.letterhead(
                        text("letterNumber", series(found.plan().symbol())), null, agency.placeAndDate(clock.today())),
                new Signature(agency.capacity(), null),
                new Recipients(text("recipients"), recipients));
    }

    /** One of the caller's units: the one asked for, else the plan's issuing one, else the first by name. */
    private Agency writer(UUID issuingUnitId, @Nullable UUID asked) {
        var own = List.of(access.ownUnits());
        if (asked != null && !own.contains(asked) && !access.readsEverything()) {
            throw ProblemException.badParameter(FieldError.in("unitId", "unit"));
        }
        if (asked != null) {
            return agency(asked);
        }
        return own.isEmpty() || own.contains(issuingUnitId)
                ? agency(issuingUnitId)
                : own.stream()
                        .map(this::agency)
                        .min(Comparator.comparing(agency -> agency.unit().name()))
                        .orElseThrow();
    }

    private Agency agency(UUID unitId) {
        return agencies.of(unitId, null, PaperWords.READERS);
    }

    /** 656/KH-UBND is told about under …/BC-UBND. */
    private static String series(@Nullable String symbol) {
        int dash = symbol == null ? -1 : symbol.indexOf('-', symbol.indexOf('/') + 1);
        return symbol == null || dash < 0 ? "BC" : "BC" + symbol.substring(dash);
    }

    private static String text(String key, Object... arguments) {
        return Messages.text("progress." + key, arguments);
    }
}
