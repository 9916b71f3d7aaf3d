package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;

/** What sets that wait for their day say against another: the later of two would fail in the night. */
@ApplicationScoped
class UnitChangeConflicts {

    /** A set that is approved and not executed yet. */
    private record Waiting(String instrument, LocalDate day, List<UnitChange> changes) {}

    private final Database database;

    UnitChangeConflicts(Database database) {
        this.database = database;
    }

    List<UnitChangeBlocker> with(UnitChangeSet set, UnitsOnDay units) {
        var waiting = database.list(
                Sql.of("""
                        select instrument, effective_on, changes from unit_change_sets
                         where status = 'APPROVED' and id <> ? order by effective_on, id
                        """, set.id()),
                row -> new Waiting(
                        row.text("instrument"),
                        row.date("effective_on"),
                        StoredJson.read(row.text("changes"), UnitChangeSet.CHANGES)));
        var own = set.changes();
        var blockers = new ArrayList<UnitChangeBlocker>();
        for (int i = 0; i < own.size(); i++) {
            for (var other : waiting) {
                for (UUID id : disputed(own.get(i), set.effectiveOn(), other)) {
                    var unit = units.known(id).map(UnitsOnDay.State::ref).orElse(null);
                    blockers.add(
                            UnitChangeBlocker.ofUnit("approvedContradicts", i, unit, other.instrument(), other.day()));
                }
            }
        }
        return blockers;
    }

    private static Set<UUID> disputed(UnitChange own, LocalDate day, Waiting other) {
        var disputed = new HashSet<UUID>();
        for (var theirs : other.changes()) {
            disputed.addAll(common(own, day, theirs, other.day()));
        }
        return disputed;
    }

    /** One ends what the other still speaks of, or both say one kind of thing of a unit on one day. */
    private static Set<UUID> common(UnitChange own, LocalDate day, UnitChange theirs, LocalDate theirDay) {
        var common = new HashSet<UUID>();
        if (own.kind().ends() && !day.isAfter(theirDay)) {
            own.unitIds().stream().filter(theirs.named()::contains).forEach(common::add);
        }
        if (theirs.kind().ends() && !theirDay.isAfter(day)) {
            theirs.unitIds().stream().filter(own.named()::contains).forEach(common::add);
        }
        boolean once = own.kind() == UnitChangeKind.CREATE || day.equals(theirDay);
        if (own.kind() == theirs.kind() && once) {
            own.unitIds().stream().filter(theirs.unitIds()::contains).forEach(common::add);
        }
        return common;
    }
}
