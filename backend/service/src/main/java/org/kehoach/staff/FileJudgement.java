package org.kehoach.staff;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.file.FileJudges;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Sql;

/**
 * An ADMIN answers for what the people of the units below have uploaded, also those who have left and belonged there last,
 * and any ADMIN for what service accounts have; nobody for their own.
 */
@ApplicationScoped
class FileJudgement implements FileJudges {

    private final Access access;
    private final BusinessClock clock;

    FileJudgement(Access access, BusinessClock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Sql judges() {
        var today = clock.today();
        var units = access.isService() ? new UUID[0] : access.units(Permission.JUDGE_FILE);
        return Sql.of("""
                f.uploaded_by <> ? and (
                  exists (
                    select 1 from (
                      select m.unit_id from memberships m
                       where m.staff_id = f.uploaded_by and coalesce(m.valid_from, '-infinity') <= ?
                       order by least(coalesce(m.valid_to, 'infinity'), ?) desc
                       fetch first 1 rows with ties) last
                     where last.unit_id = any(?))
                  or ? and exists (select 1 from staff u where u.id = f.uploaded_by and u.service_account))
                """, access.actorId(), today, today, units, units.length > 0);
    }
}
