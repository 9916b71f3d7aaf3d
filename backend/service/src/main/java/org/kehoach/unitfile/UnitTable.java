package org.kehoach.unitfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kehoach.unit.UnitRecord;

import org.jspecify.annotations.Nullable;

/** The directory as rows of a file. */
final class UnitTable {

    private final List<UnitRecord> units;
    private final Map<UUID, UnitRecord> byId;

    UnitTable(List<UnitRecord> units) {
        this.units = units;
        byId = units.stream().collect(Collectors.toMap(UnitRecord::id, Function.identity()));
    }

    List<List<String>> rows() {
        return units.stream()
                .flatMap(unit -> UnitRecords.stretches(unit).stream().map(stretch -> row(unit.id(), stretch)))
                .toList();
    }

    private List<String> row(UUID id, UnitRecords.Stretch stretch) {
        var period = stretch.period();
        var days = stretch.days();
        return Stream.of(Column.values())
                .map(column -> switch (column) {
                    case ID -> id.toString();
                    case CODES -> CodeText.write(stretch.codes());
                    case NAME -> period.name();
                    case KIND -> period.kind().name();
                    case VALID_FROM -> Objects.toString(days.from(), "");
                    case VALID_TO -> Objects.toString(days.to(), "");
                    case PARENT -> reference(period.parentId(), days.first());
                    case GUIDED_BY -> reference(period.guidedById(), days.first());
                })
                .toList();
    }

    /** By a code where the unit bears one on the day, for people read those. */
    private String reference(@Nullable UUID id, LocalDate day) {
        var unit = id == null ? null : byId.get(id);
        if (unit == null) {
            return "";
        }
        return UnitRecords.codes(unit, day).stream()
                .findFirst()
                .map(CodeText::write)
                .orElseGet(() -> unit.id().toString());
    }
}
