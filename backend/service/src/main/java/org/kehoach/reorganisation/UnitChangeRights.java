package org.kehoach.reorganisation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;
import org.kehoach.unit.UnitService;

import org.jspecify.annotations.Nullable;

/** What the content of a set may say, and about which units, by whose hand. */
@ApplicationScoped
class UnitChangeRights {

    private final UnitChangeQueries queries;
    private final Database database;
    private final UnitService units;
    private final Access access;
    private final Validation validation;
    private final BusinessClock clock;

    UnitChangeRights(
            UnitChangeQueries queries,
            Database database,
            UnitService units,
            Access access,
            Validation validation,
            BusinessClock clock) {
        this.queries = queries;
        this.database = database;
        this.units = units;
        this.access = access;
        this.validation = validation;
        this.clock = clock;
    }

    void requireFit(UUID unitId, UpdateUnitChangeSet content) {
        validation.check(content, content.misfits(clock.today()));
        requireRightOver(content);
        requireAnswering(unitId, content);
    }

    /** Whose HEAD approves stands above every unit that changes or that something goes to, or is the unit itself. */
    void requireAnswering(UUID unitId, UpdateUnitChangeSet content) {
        if (access.readsEverything()) {
            return;
        }
        var units = UnitsOnDay.load(database, content.effectiveOn());
        named(content)
                .flatMap(unit -> units.standing(unit).stream())
                .filter(unit -> !units.isWithin(unit.id(), unitId))
                .findFirst()
                .ifPresent(unit -> {
                    throw ProblemException.invalid(FieldError.at("/unitId", "notAnswering", unit.name()));
                });
    }

    /** Whoever drafts rules every unit that changes, and every unit that something goes to; guidance is not enough. */
    private void requireRightOver(UpdateUnitChangeSet content) {
        var made = content.changes().stream()
                .filter(change -> change.kind() == UnitChangeKind.CREATE)
                .flatMap(change -> change.unitIds().stream())
                .collect(Collectors.toCollection(HashSet::new));
        // whoever names a unit that there is, has not made it
        queries.names(List.copyOf(made)).forEach(known -> made.remove(known.id()));
        named(content)
                .distinct()
                .filter(unit -> !made.contains(unit))
                .filter(unit -> !access.may(Permission.MANAGE_UNITS, unit))
                .findFirst()
                .ifPresent(unit -> refuse(unit, content));
        if (content.changes().stream().anyMatch(UnitChange::makesRoot) && !units.mayMakeRoots()) {
            throw ProblemException.forbidden();
        }
    }

    /** Names the unit, so that its line is found among many; one that there never was is no secret (422). */
    private void refuse(UUID unitId, UpdateUnitChangeSet content) {
        throw queries.names(List.of(unitId)).stream()
                .findFirst()
                .map(unit -> ProblemException.of(ProblemType.FORBIDDEN, "unitNotRuled", unit.name()))
                .orElseGet(() -> ProblemException.invalid(FieldError.at(content.pointerTo(unitId), "unit")));
    }

    private static Stream<UUID> named(UpdateUnitChangeSet content) {
        return Stream.concat(
                        content.changes().stream().flatMap(UnitChangeRights::ruled),
                        content.rules().stream().map(MoveRule::toUnitId))
                .filter(Objects::nonNull);
    }

    private static Stream<@Nullable UUID> ruled(UnitChange change) {
        return Stream.of(change.unitIds().stream(), change.successors().stream(), Stream.ofNullable(change.parentId()))
                .flatMap(ids -> ids);
    }
}
