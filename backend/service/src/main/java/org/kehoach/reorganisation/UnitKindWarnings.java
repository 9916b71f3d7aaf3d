package org.kehoach.reorganisation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kehoach.platform.Messages;
import org.kehoach.unit.UnitKind;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** Points at units that go into one of another kind, and at names that say another kind than the unit has. */
final class UnitKindWarnings {

    /** These merge with each other all the time. */
    private static final Set<UnitKind> COMMUNE_LEVEL = EnumSet.of(UnitKind.WARD, UnitKind.COMMUNE);

    /** Kinds whose units bear its name before their own. */
    private static final Set<UnitKind> IN_NAMES = EnumSet.of(UnitKind.WARD, UnitKind.COMMUNE, UnitKind.POLICE);

    /** A unit as all changes leave it. */
    private record Result(String name, @Nullable UnitKind kind) {}

    private final UnitsOnDay units;
    private final Map<UUID, Result> altered = new HashMap<>();
    private final List<UnitChangeWarning> warnings = new ArrayList<>();

    private UnitKindWarnings(UnitsOnDay units) {
        this.units = units;
    }

    /** @param units as all changes leave them, but for the new names and kinds of those that stand */
    static List<UnitChangeWarning> of(List<UnitChange> changes, UnitsOnDay units) {
        var kinds = new UnitKindWarnings(units);
        changes.forEach(kinds::alter);
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            if (change.kind() == UnitChangeKind.MERGE) {
                kinds.lookAtSuccessor(i, change);
            } else if (change.name() != null || change.unitKind() != null) {
                kinds.lookAtName(i, change);
            }
        }
        return kinds.warnings;
    }

    private void alter(UnitChange change) {
        for (UUID id : change.unitIds()) {
            result(id)
                    .ifPresent(present -> altered.put(
                            id,
                            new Result(
                                    change.name() == null ? present.name() : change.name(),
                                    change.unitKind() == null ? present.kind() : change.unitKind())));
        }
    }

    private Optional<Result> result(UUID id) {
        return Optional.ofNullable(altered.get(id))
                .or(() -> units.known(id).map(unit -> new Result(unit.name(), unit.kind())));
    }

    private void lookAtSuccessor(int index, UnitChange change) {
        for (UUID successor : change.successors()) {
            result(successor)
                    .ifPresent(to -> change.unitIds()
                            .forEach(id -> result(id)
                                    .filter(from -> isOther(from.kind(), to.kind()))
                                    .ifPresent(from -> warn(
                                            "otherKind",
                                            index,
                                            new UnitRef(id, from.name()),
                                            from.name(),
                                            word(from.kind()),
                                            to.name(),
                                            word(to.kind())))));
        }
    }

    private static boolean isOther(@Nullable UnitKind one, @Nullable UnitKind other) {
        return one != null
                && other != null
                && one != other
                && !(COMMUNE_LEVEL.contains(one) && COMMUNE_LEVEL.contains(other));
    }

    private void lookAtName(int index, UnitChange change) {
        for (UUID id : change.unitIds()) {
            result(id)
                    .ifPresent(unit -> said(unit.name())
                            .filter(kind -> unit.kind() != null && kind != unit.kind())
                            .ifPresent(kind -> warn(
                                    "kindOfName",
                                    index,
                                    new UnitRef(id, unit.name()),
                                    unit.name(),
                                    word(kind),
                                    word(unit.kind()))));
        }
    }

    /** The kind with whose name the unit's own begins; names are Vietnamese whoever reads them. */
    private static Optional<UnitKind> said(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return IN_NAMES.stream()
                .filter(kind ->
                        lower.startsWith(Messages.vietnamese("unitKind." + kind).toLowerCase(Locale.ROOT) + " "))
                .findFirst();
    }

    private static String word(@Nullable UnitKind kind) {
        return Messages.text("unitKind." + kind);
    }

    private void warn(String code, int index, UnitRef unit, Object... arguments) {
        warnings.add(UnitChangeWarning.of(code, index, unit, arguments));
    }
}
