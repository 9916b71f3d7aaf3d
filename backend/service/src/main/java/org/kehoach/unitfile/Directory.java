package org.kehoach.unitfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.kehoach.unit.UnitRecord;
import org.kehoach.unit.UnitSummary.CodeRef;

import org.jspecify.annotations.Nullable;

/** Which units there are and which codes they bear when: those of the installation, and those of a file beside them. */
final class Directory {

    /** @param row where the file says so; 0 for a unit of the installation */
    record Bearer(UUID unitId, String name, Days days, int row) {}

    private final Map<UUID, UnitRecord> records = new HashMap<>();
    private final Map<UUID, Days> lives = new HashMap<>();
    private final Map<CodeRef, List<Bearer>> bearers = new HashMap<>();

    Directory(List<UnitRecord> present) {
        for (var unit : present) {
            records.put(unit.id(), unit);
            lives.put(
                    unit.id(),
                    Days.of(
                            unit.periods().getFirst().validFrom(),
                            unit.periods().getLast().validTo()));
            String name = unit.periods().getLast().name();
            unit.codes()
                    .forEach(code -> bear(
                            new CodeRef(code.scheme(), code.code()),
                            new Bearer(unit.id(), name, Days.of(code.validFrom(), code.validTo()), 0)));
        }
    }

    void add(FileUnit unit) {
        lives.put(unit.id(), unit.life());
        for (var line : unit.lines()) {
            line.codes().forEach(code -> bear(code, new Bearer(unit.id(), line.name(), line.days(), line.row())));
        }
    }

    @Nullable UnitRecord present(UUID id) {
        return records.get(id);
    }

    /** The unit that bears the code on the day. */
    Optional<Bearer> bearer(CodeRef code, LocalDate day) {
        return bearers.getOrDefault(code, List.of()).stream()
                .filter(bearer -> bearer.days().has(day))
                .findFirst();
    }

    /** Other units that bear the code on some of the days. */
    Stream<Bearer> bearersBeside(UUID id, CodeRef code, Days days) {
        return bearers.getOrDefault(code, List.of()).stream()
                .filter(bearer -> !bearer.unitId().equals(id) && bearer.days().overlaps(days));
    }

    /** The unit that is meant on the day. */
    Optional<UUID> find(Reference reference, LocalDate day) {
        return switch (reference) {
            case Reference.Code(var code) -> bearer(code, day).map(Bearer::unitId);
            case Reference.Id(var id) -> Optional.of(id).filter(lives::containsKey);
        };
    }

    /** Whether who is meant is there, or bears the code, from some day on. */
    boolean beginsLater(Reference reference) {
        return switch (reference) {
            case Reference.Code(var code) ->
                bearers.getOrDefault(code, List.of()).stream()
                        .anyMatch(bearer -> bearer.days().from() != null);
            case Reference.Id(var id) -> {
                var life = lives.get(id);
                yield life != null && life.from() != null;
            }
        };
    }

    boolean lives(UUID id, Days days) {
        var life = lives.get(id);
        return life != null && life.covers(days);
    }

    private void bear(CodeRef code, Bearer bearer) {
        bearers.computeIfAbsent(code, none -> new ArrayList<>()).add(bearer);
    }
}
