package org.kehoach.unit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Sql;

import org.jspecify.annotations.Nullable;

/** What other units leave open to a unit: codes that nobody bears, lines that close no circle. */
@ApplicationScoped
class UnitLimits {

    private final Database database;

    UnitLimits(Database database) {
        this.database = database;
    }

    /** The name of another unit that bears the code in its scheme on some day of the same period. */
    Optional<String> bearerBeside(@Nullable UUID id, CodePeriod code) {
        return database.one(
                Sql.of(
                        "select n.name from unit_codes c cross join " + UnitNames.of("c.unit_id") + """
                         n where c.unit_id is distinct from cast(? as uuid) and c.scheme = ? and c.code = ?
                           and daterange(c.valid_from, c.valid_to, '[]') && daterange(cast(? as date), cast(? as date), '[]') limit 1
                        """,
                        id,
                        code.scheme(),
                        code.code(),
                        code.validFrom(),
                        code.validTo()),
                row -> row.text("name"));
    }

    /**
     * What is wrong with a superior or guide: it is not there on all days of the period, or would stand under the unit
     * itself on one of them. Until the transaction ends it does not end.
     *
     * @param id {@code null} of a unit that is to be made
     */
    Optional<FieldError> wrongLine(@Nullable UUID id, @Nullable UUID otherId, CreatePeriod period, String pointer) {
        if (otherId == null) {
            return Optional.empty();
        }
        return database.one(
                        Sql.of("""
                                select daterange(u.valid_from, u.valid_to, '[]') @> asked.days as stands, exists (
                                         with recursive up(unit_id, days) as (
                                           select u.id, asked.days
                                           union
                                           select line.id, up.days * daterange(p.valid_from, p.valid_to, '[]')
                                             from up join unit_periods p on p.unit_id = up.unit_id
                                             cross join lateral (values (p.parent_id), (p.guided_by_id)) line(id)
                                            where line.id is not null
                                              and up.days && daterange(p.valid_from, p.valid_to, '[]'))
                                         select 1 from up where up.unit_id = cast(? as uuid)) as circle
                                  from units u
                                  cross join (select daterange(cast(? as date), cast(? as date), '[]') as days) asked
                                 where u.id = ? for key share of u
                                """, id, period.validFrom(), period.validTo(), otherId),
                        row -> row.flag("circle") ? "circle" : row.flag("stands") ? "" : "outside")
                .or(() -> Optional.of("unit"))
                .filter(code -> !code.isEmpty())
                .map(code -> FieldError.at(pointer, code));
    }

    /** The units that have, or last had, no parent. */
    List<UUID> roots() {
        return database.list(Sql.of("""
                        select p.unit_id from unit_periods p join units u on u.id = p.unit_id
                         where p.parent_id is null and p.valid_to is not distinct from u.valid_to order by p.unit_id
                        """), row -> row.uuid("unit_id"));
    }
}
