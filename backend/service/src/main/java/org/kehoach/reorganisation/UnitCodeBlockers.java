package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;
import org.kehoach.unit.UnitSummary.CodeRef;

/** Codes that cannot be given, for somebody else bears them. */
@ApplicationScoped
class UnitCodeBlockers {

    /** A unit whose code of a scheme ends on the day. */
    private record Freed(UUID unitId, String scheme) {}

    private final Database database;

    UnitCodeBlockers(Database database) {
        this.database = database;
    }

    /** Of codes that other units bear on the day or later, and that no change of the set frees. */
    List<UnitChangeBlocker> of(List<UnitChange> changes, UnitsOnDay units, LocalDate day) {
        var free = new HashSet<Freed>();
        changes.forEach(change -> change.unitIds()
                .forEach(unit -> change.codeRefs().forEach(code -> free.add(new Freed(unit, code.scheme())))));
        var bearers = bearers(
                changes.stream().flatMap(change -> change.codeRefs().stream()).toList(), day);
        var given = new HashSet<CodeRef>();
        var blockers = new ArrayList<UnitChangeBlocker>();
        for (int i = 0; i < changes.size(); i++) {
            boolean severalUnits = changes.get(i).unitIds().size() > 1;
            for (var code : changes.get(i).codeRefs()) {
                int line = i;
                bearers.getOrDefault(code, List.of()).stream()
                        .filter(unit -> !units.ended().contains(unit.id()))
                        .filter(unit -> !free.contains(new Freed(unit.id(), code.scheme())))
                        .forEach(unit -> blockers.add(UnitChangeBlocker.of(
                                "codeTaken", line, unit, code.scheme(), code.code(), unit.name())));
                if (!given.add(code) || severalUnits) {
                    blockers.add(UnitChangeBlocker.of("codeGivenTwice", line, null, code.scheme(), code.code()));
                }
            }
        }
        return blockers;
    }

    /** The codes that the units which change bear on the day. */
    Map<UUID, Set<CodeRef>> borne(List<UnitChange> changes, LocalDate day) {
        record Borne(UUID unitId, CodeRef code) {}
        var units = changes.stream()
                .filter(change -> !change.codeRefs().isEmpty())
                .flatMap(change -> change.unitIds().stream())
                .toArray(UUID[]::new);
        return database
                .list(
                        Sql.of("""
                                select unit_id, scheme, code from unit_codes
                                 where unit_id = any(?)
                                   and ? between coalesce(valid_from, '-infinity') and coalesce(valid_to, 'infinity')
                                """, units, day),
                        row -> new Borne(row.uuid("unit_id"), new CodeRef(row.text("scheme"), row.text("code"))))
                .stream()
                .collect(Collectors.groupingBy(Borne::unitId, Collectors.mapping(Borne::code, Collectors.toSet())));
    }

    private Map<CodeRef, List<UnitRef>> bearers(List<CodeRef> codes, LocalDate day) {
        record Bearer(CodeRef code, UnitRef unit) {}
        return database
                .list(
                        Sql.of(
                                "select c.scheme, c.code, c.unit_id, unit.name as unit_name from unit_codes c join "
                                        + UnitNames.of("c.unit_id") + " unit on true"
                                        + " where (c.scheme, c.code) in (select * from unnest(cast(? as text[]), cast(? as text[])))"
                                        + " and coalesce(c.valid_to, 'infinity') >= ?",
                                codes.stream().map(CodeRef::scheme).toArray(String[]::new),
                                codes.stream().map(CodeRef::code).toArray(String[]::new),
                                day),
                        row -> new Bearer(new CodeRef(row.text("scheme"), row.text("code")), UnitRef.of(row, "unit")))
                .stream()
                .collect(Collectors.groupingBy(Bearer::code, Collectors.mapping(Bearer::unit, Collectors.toList())));
    }
}
