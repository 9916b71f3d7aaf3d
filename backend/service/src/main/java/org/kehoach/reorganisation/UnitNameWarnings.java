package org.kehoach.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** New names that another unit with the same superior bears as well: names may repeat, but people mix them up. */
final class UnitNameWarnings {

    private final UnitsOnDay units;
    private final Map<UUID, String> given = new HashMap<>();
    private final List<UnitChangeWarning> warnings = new ArrayList<>();

    private UnitNameWarnings(UnitsOnDay units) {
        this.units = units;
    }

    /** @param units as all changes leave them */
    static List<UnitChangeWarning> of(List<UnitChange> changes, UnitsOnDay units) {
        var names = new UnitNameWarnings(units);
        for (var change : changes) {
            String name = change.name();
            if (name != null) {
                change.unitIds().forEach(id -> names.given.put(id, name));
            }
        }
        for (int i = 0; i < changes.size(); i++) {
            names.look(i, changes.get(i));
        }
        return names.warnings;
    }

    private void look(int index, UnitChange change) {
        String name = change.name();
        if (name == null) {
            return;
        }
        for (UUID id : change.unitIds()) {
            units.standing(id)
                    .filter(unit -> change.kind() == UnitChangeKind.CREATE || !name.equalsIgnoreCase(unit.name()))
                    .filter(unit -> units.beside(unit).stream().anyMatch(other -> name.equalsIgnoreCase(nameOf(other))))
                    .ifPresent(unit -> warnings.add(warning(index, new UnitRef(id, name), unit.parentId())));
        }
    }

    private String nameOf(UnitsOnDay.State unit) {
        return given.getOrDefault(unit.id(), unit.name());
    }

    private UnitChangeWarning warning(int index, UnitRef unit, @Nullable UUID parentId) {
        return Optional.ofNullable(parentId)
                .flatMap(units::known)
                .map(parent -> UnitChangeWarning.of("sameName", index, unit, unit.name(), nameOf(parent)))
                .orElseGet(() -> UnitChangeWarning.of("sameNameAtRoot", index, unit, unit.name()));
    }
}
