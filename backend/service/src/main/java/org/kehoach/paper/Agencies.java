package org.kehoach.paper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitDetail;
import org.kehoach.unit.UnitDetails;

import org.jspecify.annotations.Nullable;

/** Finds how units issue papers. */
@ApplicationScoped
public class Agencies {

    private final UnitDetails units;
    private final Database database;
    private final BusinessClock clock;

    Agencies(UnitDetails units, Database database, BusinessClock clock) {
        this.units = units;
        this.database = database;
        this.clock = clock;
    }

    /** As the unit was on a day; today when null. */
    public Agency of(UUID unitId, @Nullable LocalDate day, PaperWords words) {
        var unit = unit(unitId, day);
        var parent = unit.parent() == null ? null : unit(unit.parent().id(), day);
        return new Agency(unit, parent, headPosition(unitId, day), words);
    }

    private UnitDetail unit(UUID id, @Nullable LocalDate day) {
        return units.of(id, day).orElseThrow(ProblemException::notFound);
    }

    private @Nullable String headPosition(UUID unitId, @Nullable LocalDate day) {
        return database.one(
                        Sql.of("""
                                select m.position from memberships m
                                 where m.unit_id = ? and m.role = 'HEAD' and m.delegated_by is null
                                   and ? between coalesce(m.valid_from, '-infinity') and coalesce(m.valid_to, 'infinity')
                                 order by m.valid_from desc nulls last limit 1
                                """, unitId, day == null ? clock.today() : day),
                        row -> Optional.ofNullable(row.textOrNull("position")))
                .flatMap(position -> position)
                .orElse(null);
    }
}
