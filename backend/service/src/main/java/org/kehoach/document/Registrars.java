package org.kehoach.document;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;

import org.jspecify.annotations.Nullable;

/**
 * Who enters documents and gives numbers in a unit's name: its own people and, of an advisory board, those of the agency
 * under whose seal the board issues.
 */
@ApplicationScoped
class Registrars {

    private final Access access;
    private final Database database;

    Registrars(Access access, Database database) {
        this.access = access;
        this.database = database;
    }

    /** SQL for the column {@code seal_unit_id}: the agency of an advisory board, null of any other unit. */
    static String seal(String unitId) {
        return """
                (select case when p.kind = 'ADVISORY_BOARD' then p.parent_id end from unit_periods p
                  where p.unit_id = %s order by p.valid_from desc nulls last limit 1) as seal_unit_id
                """.formatted(unitId);
    }

    void require(UUID unitId) {
        if (!access.may(Permission.REGISTER_DOCUMENT, unitId)) {
            var agency = database.one(
                    Sql.of("select " + seal("u.id") + " from units u where u.id = ?", unitId), row -> may(unitId, row));
            if (!agency.orElse(false)) {
                throw ProblemException.forbidden();
            }
        }
    }

    /** Of the unit in a row that has {@link #seal}. */
    boolean may(UUID unitId, Row row) {
        return may(unitId) || may(row.uuidOrNull("seal_unit_id"));
    }

    private boolean may(@Nullable UUID unitId) {
        return unitId != null && access.may(Permission.REGISTER_DOCUMENT, unitId);
    }
}
