package org.kehoach.staff;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.file.FileJudges;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Sql;

/**
 * An ADMIN answers for what the people of the units below have uploaded, and any ADMIN for what service accounts have;
 * nobody for their own.
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
        var units = access.isService() ? new UUID[0] : access.units(Permission.JUDGE_FILE);
        return Sql.of("""
                f.uploaded_by <> ? and (exists (select 1 from memberships m where m.staff_id = f.uploaded_by and m.unit_id = any(?)
                           and ? between coalesce(m.valid_from, '-infinity') and coalesce(m.valid_to, 'infinity'))
                or ? and exists (select 1 from staff s where s.id = f.uploaded_by and s.service_account))
                """, access.actorId(), units, clock.today(), units.length > 0);
    }
}
