package org.kehoach.unitfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.kehoach.platform.Ids;
import org.kehoach.unit.UnitRecord;

import org.jspecify.annotations.Nullable;

/**
 * What a file would do: each of its units is here already, just as it says, or is new. An import never alters a unit
 * that is here; changes go by a legal instrument.
 */
final class ImportPlan {

    /** Where the caller may make units: below one that is here, or without a superior. */
    interface Rights {
        boolean below(UUID parentId);

        boolean roots();
    }

    private final Directory directory;
    private final Findings findings;
    private final Rights rights;
    private final List<FileUnit> units = new ArrayList<>();
    private final Map<UUID, FileUnit> newcomers = new HashMap<>();
    private final Map<UnitLine, UnitRecords.Found> found = new HashMap<>();

    ImportPlan(List<UnitLine> lines, List<UnitRecord> present, Rights rights, Findings findings) {
        directory = new Directory(present);
        this.findings = findings;
        this.rights = rights;
        gather(lines);
        units.forEach(this::checkCodes);
        units.forEach(unit -> unit.lines().forEach(line -> findLines(unit, line)));
        for (var unit : units) {
            if (unit.present() && isDated(unit.lines())) {
                compare(unit);
            } else if (!unit.present()) {
                checkRights(unit);
            }
        }
        findCircles();
    }

    /** Whether the days of all lines could be read. */
    private boolean isDated(List<UnitLine> lines) {
        return lines.stream().noneMatch(line -> findings.isClosed(line.row()));
    }

    List<FileUnit> units() {
        return units;
    }

    /** The units to be made. */
    List<UnitRecord> records() {
        return units.stream()
                .filter(unit -> !unit.present())
                .map(unit -> UnitRecords.of(
                        unit.id(), unit.lines().stream().map(this::found).toList()))
                .toList();
    }

    /** Lines with one id are one unit; a line without is a unit by itself. */
    private void gather(List<UnitLine> lines) {
        var byId = new LinkedHashMap<UUID, List<UnitLine>>();
        for (var line : lines) {
            byId.computeIfAbsent(line.id() == null ? Ids.next() : line.id(), none -> new ArrayList<>())
                    .add(line);
        }
        var seen = new HashMap<UUID, UnitLine>();
        byId.forEach((id, ofUnit) -> {
            ofUnit.sort(Comparator.comparing(line -> line.days().first()));
            if (isDated(ofUnit)) {
                checkOrder(ofUnit);
            }
            var unit = identify(id, ofUnit);
            var earlier = seen.putIfAbsent(unit.id(), ofUnit.getFirst());
            if (earlier != null) {
                findings.add(ofUnit.getFirst().row(), Column.CODES, "unitTwiceInFile", earlier.row());
            }
            units.add(unit);
            if (!unit.present()) {
                directory.add(unit);
                newcomers.put(unit.id(), unit);
            }
        });
    }

    private void checkOrder(List<UnitLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i - 1).days().leadsTo(lines.get(i).days())) {
                findings.add(lines.get(i).row(), Column.VALID_FROM, "gap");
            }
        }
    }

    /** A code says which unit is meant only together with the day, the first one of the line. */
    private FileUnit identify(UUID id, List<UnitLine> lines) {
        if (directory.present(id) != null) {
            return new FileUnit(id, lines, true);
        }
        var first = lines.getFirst();
        return first.codes().stream()
                .flatMap(code -> directory.bearer(code, first.days().first()).stream())
                .filter(bearer -> bearer.row() == 0 && first.id() == null)
                .findFirst()
                .map(bearer -> new FileUnit(bearer.unitId(), lines, true))
                .orElseGet(() -> new FileUnit(id, lines, false));
    }

    private void checkCodes(FileUnit unit) {
        for (var line : unit.lines()) {
            var schemes = new HashSet<String>();
            for (var code : line.codes()) {
                if (!schemes.add(code.scheme())) {
                    findings.add(line.row(), Column.CODES, "codeTwice", code.scheme());
                }
                directory
                        .bearersBeside(unit.id(), code, line.days())
                        .filter(bearer -> !findings.isClosed(bearer.row()))
                        .findFirst()
                        .ifPresent(bearer -> {
                            if (bearer.row() == 0) {
                                findings.add(line.row(), Column.CODES, "codeTaken", bearer.name());
                            } else {
                                findings.add(line.row(), Column.CODES, "codeInRow", bearer.row());
                            }
                        });
            }
        }
    }

    private void findLines(FileUnit unit, UnitLine line) {
        found.put(
                line,
                new UnitRecords.Found(
                        line,
                        find(unit, line, line.parent(), Column.PARENT),
                        find(unit, line, line.guidedBy(), Column.GUIDED_BY)));
    }

    private @Nullable UUID find(FileUnit unit, UnitLine line, @Nullable Reference reference, Column column) {
        if (reference == null) {
            return null;
        }
        var id = directory.find(reference, line.days().first()).orElse(null);
        if (id != null && directory.lives(id, line.days())) {
            return id;
        }
        if (!unit.present() && line.days().from() == null && directory.beginsLater(reference)) {
            // a unit without a first day is as old as anything, and the other was sought so far back
            lacksFirstDay(line);
            return null;
        }
        findings.add(line.row(), column, id == null ? "unitOnDay" : "outside");
        return id;
    }

    private void lacksFirstDay(UnitLine line) {
        if (!findings.has(line.row(), Column.VALID_FROM)) {
            findings.add(line.row(), Column.VALID_FROM, "firstDay");
        }
    }

    private void compare(FileUnit unit) {
        var present = UnitRecords.stretches(Objects.requireNonNull(directory.present(unit.id())));
        if (present.size() != unit.lines().size()) {
            findings.add(unit.lines().getFirst().row(), Column.VALID_TO, "unitDiffers");
            return;
        }
        for (int i = 0; i < present.size(); i++) {
            compare(unit.lines().get(i), present.get(i));
        }
    }

    private void compare(UnitLine line, UnitRecords.Stretch present) {
        var said = found(line);
        var period = present.period();
        differ(line, Column.NAME, line.name().equals(period.name()));
        differ(line, Column.KIND, line.kind() == period.kind());
        differ(
                line,
                Column.VALID_FROM,
                line.days().first().equals(present.days().first()));
        differ(line, Column.VALID_TO, line.days().last().equals(present.days().last()));
        differ(line, Column.PARENT, Objects.equals(said.parentId(), period.parentId()));
        differ(line, Column.GUIDED_BY, Objects.equals(said.guidedById(), period.guidedById()));
        differ(line, Column.CODES, present.codes().containsAll(line.codes()));
    }

    private void differ(UnitLine line, Column column, boolean same) {
        if (!same && !findings.has(line.row(), column)) {
            findings.add(line.row(), column, "unitDiffers");
        }
    }

    private void checkRights(FileUnit unit) {
        for (var line : unit.lines()) {
            var parentId = found(line).parentId();
            boolean may = parentId == null
                    ? line.parent() != null || rights.roots()
                    : newcomers.containsKey(parentId) || rights.below(parentId);
            if (!may) {
                findings.add(line.row(), Column.PARENT, "unitRight");
            }
        }
    }

    /** Who leads up to nobody but newcomers is looked at closely: a circle counts only if all of it is on one day. */
    private void findCircles() {
        var suspects = new HashMap<>(newcomers);
        boolean fewer = true;
        while (fewer) {
            fewer = suspects.values()
                    .removeIf(unit -> unit.lines().stream()
                            .flatMap(line -> above(found(line)))
                            .noneMatch(suspects::containsKey));
        }
        for (var unit : suspects.values()) {
            for (var line : unit.lines()) {
                var said = found(line);
                findCircle(unit, line, said.parentId(), Column.PARENT);
                findCircle(unit, line, said.guidedById(), Column.GUIDED_BY);
            }
        }
    }

    private void findCircle(FileUnit unit, UnitLine line, @Nullable UUID above, Column column) {
        if (above != null && leadsBack(unit.id(), above, line.days())) {
            findings.add(line.row(), column, "cycle");
        }
    }

    /** Superior and guide: no unit stands above itself by the two together. */
    private static Stream<UUID> above(UnitRecords.Found line) {
        return Stream.of(Optional.ofNullable(line.parentId()), Optional.ofNullable(line.guidedById()))
                .flatMap(Optional::stream);
    }

    private boolean leadsBack(UUID id, UUID above, Days days) {
        record Step(UUID unitId, Days days) {}
        var open = new ArrayDeque<>(List.of(new Step(above, days)));
        var seen = new HashSet<Step>();
        Predicate<Step> isNew = seen::add;
        while (!open.isEmpty()) {
            var step = open.pop();
            if (id.equals(step.unitId())) {
                return true;
            }
            var unit = newcomers.get(step.unitId());
            if (unit != null && isNew.test(step)) {
                unit.lines().stream()
                        .filter(line -> line.days().overlaps(step.days()))
                        .flatMap(line -> above(found(line))
                                .map(next -> new Step(next, line.days().and(step.days()))))
                        .forEach(open::push);
            }
        }
        return false;
    }

    private UnitRecords.Found found(UnitLine line) {
        return Objects.requireNonNull(found.get(line));
    }
}
