package org.kehoach.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.calendar.CalendarKeepers;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Units: reading them on any day, creating and correcting them. */
@ApplicationScoped
public class UnitService implements CalendarKeepers {

    private final UnitRepository units;
    private final UnitQueries queries;
    private final UnitList list;
    private final UnitDetails details;
    private final UnitLimits limits;
    private final Access access;
    private final Validation validation;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;
    private final Event<UnitSaved> saved;
    private final Event<RootMade> rooted;

    UnitService(
            UnitRepository units,
            UnitQueries queries,
            UnitList list,
            UnitDetails details,
            UnitLimits limits,
            Access access,
            Validation validation,
            MergePatch mergePatch,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock,
            Event<UnitSaved> saved,
            Event<RootMade> rooted) {
        this.units = units;
        this.queries = queries;
        this.list = list;
        this.details = details;
        this.limits = limits;
        this.access = access;
        this.validation = validation;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
        this.saved = saved;
        this.rooted = rooted;
    }

    Page<UnitSummary> list(UnitFilter filter) {
        return list.page(filter);
    }

    UnitTree tree(@Nullable LocalDate asOf) {
        return queries.tree(asOf);
    }

    public UnitDetail get(UUID id, @Nullable LocalDate asOf) {
        return details.of(id, asOf).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    public UnitDetail create(CreateUnit request) {
        requireRightOver(request);
        return idempotency.once("createUnit", request, UnitDetail.class, () -> {
            validation.check(request);
            // everybody reads the directory of units; what was loaded before may have changed or ended since
            duplicates.refuse("units", request.id(), request.externalId(), existing -> true);
            validation.check(request, wrongPeriods(request));
            validation.check(request, wrongCodes(null, request.life(), request.codesOrNone()));
            var unit = new Unit(request, clock.now());
            units.persistAndFlush(unit);
            var life = request.life();
            if (unit.latest().parentId() == null && !life.endedBefore(clock.today()) && !access.isService()) {
                rooted.fire(new RootMade(unit.id(), access.actorId(), life.from(), life.to()));
                units.flush();
                access.renew();
            }
            return announce("createUnit", unit, null);
        });
    }

    @Transactional
    public UnitDetail update(UUID id, @Nullable IfMatch ifMatch, JsonNode patch) {
        var unit = find(id, Permission.MANAGE_UNITS);
        IfMatch.check(ifMatch, unit.version());
        var shown = unit.on(clock.today());
        var before = shown.editable();
        var correction = mergePatch.apply(before, patch, UpdateUnit.class);
        if (!Objects.equals(before.guidedById(), correction.guidedById())) {
            limits.wrongLine(id, correction.guidedById(), shown.copy(), "/guidedById")
                    .ifPresent(error -> {
                        throw ProblemException.invalid(error);
                    });
        }
        shown.correct(correction);
        units.touch(unit);
        return announce("updateUnit", unit, before);
    }

    @Transactional
    public UnitDetail replaceCodes(UUID id, @Nullable IfMatch ifMatch, ReplaceCodes request) {
        var unit = find(id, Permission.MANAGE_UNITS);
        IfMatch.check(ifMatch, unit.version());
        validation.check(request, wrongCodes(id, unit.life(), request.codes()));
        var before = get(id, null).codes();
        // a code that stays would clash with itself if the new rows came before the old ones went
        unit.replaceCodes(List.of());
        units.flush();
        unit.replaceCodes(request.codes());
        units.touch(unit);
        return announce("replaceUnitCodes", unit, before);
    }

    /** A unit without a parent, made under the given name when there is no unit at all yet. */
    @Transactional
    public UUID firstRoot(String name) {
        return limits.roots().stream().findFirst().orElseGet(() -> {
            var period = new CreatePeriod(null, null, name, UnitKind.OTHER, null, null);
            var request = new CreateUnit(null, null, List.of(period), null);
            var unit = new Unit(request, clock.now());
            units.persistAndFlush(unit);
            saved.fire(new UnitSaved("createUnit", unit.id(), null, request));
            return unit.id();
        });
    }

    private Unit find(UUID id, Permission permission) {
        var unit = units.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        access.require(permission, id);
        return unit;
    }

    /** A child needs the right over every parent it names; a new root is made by who rules all units or a root. */
    private void requireRightOver(CreateUnit request) {
        var periods = request.periods() == null
                ? List.<CreatePeriod>of()
                : request.periods().stream().filter(Objects::nonNull).toList();
        boolean root = periods.isEmpty() || periods.stream().anyMatch(period -> period.parentId() == null);
        if (root && !mayMakeRoots()) {
            throw ProblemException.forbidden();
        }
        if (access.readsEverything()) {
            access.requireAnywhere(Permission.MANAGE_UNITS);
        }
        for (int i = 0; i < periods.size(); i++) {
            var parent = periods.get(i).parentId();
            if (parent != null) {
                queries.require(Permission.MANAGE_UNITS, parent, "/periods/" + i + "/parentId");
            }
        }
    }

    /** Roots are made by who rules all units or one of the roots. */
    public boolean mayMakeRoots() {
        return access.readsEverything() || limits.roots().stream().anyMatch(this::manages);
    }

    @Override
    public boolean isKeeper() {
        return access.mayAnywhere(Permission.KEEP_CALENDAR)
                && (access.readsEverything()
                        || limits.roots().stream().anyMatch(root -> access.may(Permission.KEEP_CALENDAR, root)));
    }

    private boolean manages(UUID unitId) {
        return access.may(Permission.MANAGE_UNITS, unitId);
    }

    private FieldError[] wrongPeriods(CreateUnit request) {
        var errors = new ArrayList<FieldError>();
        var periods = request.periods();
        for (int i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            String pointer = "/periods/" + i;
            if (i > 0 && !follows(periods.get(i - 1), period)) {
                errors.add(FieldError.at(pointer + "/validFrom", "gap"));
            }
            if (period.endsBeforeItBegins()) {
                errors.add(FieldError.at(pointer + "/validTo", "order"));
                continue;
            }
            limits.wrongLine(request.id(), period.parentId(), period, pointer + "/parentId")
                    .ifPresent(errors::add);
            limits.wrongLine(request.id(), period.guidedById(), period, pointer + "/guidedById")
                    .ifPresent(errors::add);
        }
        return errors.toArray(FieldError[]::new);
    }

    /** @param id {@code null} of a unit that is to be made */
    private FieldError[] wrongCodes(@Nullable UUID id, Life life, List<CodePeriod> codes) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            if (code == null || code.scheme() == null || code.code() == null) {
                continue;
            }
            String pointer = "/codes/" + i;
            if (code.endsBeforeItBegins()) {
                errors.add(FieldError.at(pointer + "/validTo", "order"));
            } else if (!life.covers(code.within(life))) {
                errors.add(FieldError.at(pointer + "/validFrom", "codeOutside"));
            } else if (codes.subList(0, i).stream().anyMatch(code::clashesWith)) {
                errors.add(FieldError.at(pointer + "/validFrom", "codeTwice", code.scheme()));
            } else {
                limits.bearerBeside(id, code.within(life))
                        .ifPresent(name -> errors.add(FieldError.at(pointer + "/code", "codeTaken", name)));
            }
        }
        return errors.toArray(FieldError[]::new);
    }

    private static boolean follows(CreatePeriod earlier, CreatePeriod later) {
        return earlier.validTo() != null
                && later.validFrom() != null
                && earlier.validTo().plusDays(1).equals(later.validFrom());
    }

    private UnitDetail announce(String action, Unit unit, @Nullable Object before) {
        units.flush();
        var detail = get(unit.id(), null);
        saved.fire(new UnitSaved(action, unit.id(), before, detail));
        return detail;
    }
}
