package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;

/**
 * What sets that wait for their day say against another: the later of two would fail in the night. One that was executed
 * for the same day counts as well: of two that say one kind of thing the later one would wipe the earlier one out.
 */
@ApplicationScoped
class UnitChangeConflicts {

    /** A set that is approved, and not executed yet or executed for the same day. */
    private record Other(String instrument, LocalDate day, boolean waiting, List<UnitChange> changes) {

        String contradiction() {
            return waiting ? "approvedContradicts" : "executedContradicts";
        }
    }

    private final Database database;

    UnitChangeConflicts(Database database) {
        this.database = database;
    }

    List<UnitChangeBlocker> with(UnitChangeSet set, UnitsOnDay units) {
        var others = database.list(
                Sql.of("""
                        select instrument, effective_on, status = 'APPROVED' as waiting, changes from unit_change_sets
                         where (status = 'APPROVED' or status = 'EXECUTED' and effective_on = ?) and id <> ?
                         order by effective_on, id
                        """, set.effectiveOn(), set.id()),
                row -> new Other(
                        row.text("instrument"),
                        row.date("effective_on"),
                        row.flag("waiting"),
                        StoredJson.read(row.text("changes"), UnitChangeSet.CHANGES)));
        var own = set.changes();
        var blockers = new ArrayList<UnitChangeBlocker>();
        for (int i = 0; i < own.size(); i++) {
            for (var other : others) {
                for (UUID id : disputed(own.get(i), set.effectiveOn(), other)) {
                    var unit = units.known(id).map(UnitsOnDay.State::ref).orElse(null);
                    blockers.add(
                            UnitChangeBlocker.ofUnit(other.contradiction(), i, unit, other.instrument(), other.day()));
                }
            }
        }
        return blockers;
    }

    private static Set<UUID> disputed(UnitChange own, LocalDate day, Other other) {
        var disputed = new HashSet<UUID>();
        for (var theirs : other.changes()) {
            if (other.waiting()) {
                disputed.addAll(ended(own, day, theirs, other.day()));
            }
            disputed.addAll(saidTwice(own, day, theirs, other.day()));
        }
        return disputed;
    }

    /** What one ends while the other still speaks of it. */
    private static Set<UUID> ended(UnitChange own, LocalDate day, UnitChange theirs, LocalDate theirDay) {
        var common = new HashSet<UUID>();
        if (own.kind().ends() && !day.isAfter(theirDay)) {
            own.unitIds().stream().filter(theirs.named()::contains).forEach(common::add);
        }
        if (theirs.kind().ends() && !theirDay.isAfter(day)) {
            theirs.unitIds().stream().filter(own.named()::contains).forEach(common::add);
        }
        return common;
    }

    /** Of what both say one kind of thing on one day. */
    private static Set<UUID> saidTwice(UnitChange own, LocalDate day, UnitChange theirs, LocalDate theirDay) {
        boolean once = own.kind() == UnitChangeKind.CREATE || day.equals(theirDay);
        return own.kind() == theirs.kind() && once
                ? own.unitIds().stream().filter(theirs.unitIds()::contains).collect(Collectors.toSet())
                : Set.of();
    }
}
