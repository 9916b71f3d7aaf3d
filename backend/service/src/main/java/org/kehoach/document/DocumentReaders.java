package org.kehoach.document;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Sql;

import io.quarkus.arc.All;

/**
 * Who reads documents. One is open to the unit that issued it, or whose people have entered it, to those above and below,
 * to a unit that has received it and those above that, and to who sees something that stands on it; an internal one not to
 * those below. What a service account has entered of bodies outside is open to everyone who holds a role.
 */
@ApplicationScoped
class DocumentReaders {

    private final Database database;
    private final Access access;
    private final List<DocumentSight> sights;

    DocumentReaders(Database database, Access access, @All List<DocumentSight> sights) {
        this.database = database;
        this.access = access;
        this.sights = sights;
    }

    boolean maySee(UUID id) {
        return database.one(
                        Sql.of("select d.id from documents d where d.id = ? and (", id)
                                .then(see())
                                .then(")"),
                        row -> row.uuid("id"))
                .isPresent();
    }

    /** Condition on a document {@code d}: the caller sees it. */
    Sql see() {
        if (access.readsEverything()) {
            return Sql.of("true");
        }
        var units = access.units(Permission.READ_DOCUMENT);
        var within = access.readableUnits();
        var visible = Sql.of("""
                d.issuing_unit_id = any(?) and (d.direction <> 'INTERNAL' or d.issuing_unit_id = any(?)) or d.created_by = ?
                or exists (select 1 from document_arrivals r where r.document_id = d.id and r.unit_id = any(?))
                or d.issuing_unit_id is null
                   and (exists (select 1 from memberships m where m.staff_id = d.created_by and m.unit_id = any(?)
                              and cast(d.created_at at time zone 'Asia/Ho_Chi_Minh' as date)
                                  between coalesce(m.valid_from, '-infinity') and coalesce(m.valid_to, 'infinity'))
                        or ? and exists (select 1 from staff s where s.id = d.created_by and s.service_account))
                """, units, within, access.actorId(), within, units, units.length > 0);
        for (var sight : sights) {
            visible = visible.then("or").then(sight.shows());
        }
        return visible;
    }
}
