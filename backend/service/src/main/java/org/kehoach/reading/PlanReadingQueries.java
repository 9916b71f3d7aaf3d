package org.kehoach.reading;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

/** Reads the caller's own readings, as long as they are kept. */
@ApplicationScoped
class PlanReadingQueries {

    private final Database database;
    private final Lists lists;
    private final Access access;
    private final BusinessClock clock;

    PlanReadingQueries(Database database, Lists lists, Access access, BusinessClock clock) {
        this.database = database;
        this.lists = lists;
        this.access = access;
        this.clock = clock;
    }

    Page<PlanReadingSummary> page(PlanReadingFilter filter) {
        var query = ListQuery.of(
                        "r.id, r.issuing_unit_id, issuer.name as issuing_unit_name, r.title, r.file_name, r.plan_id, r.created_at, r.expires_at, r.version",
                        Sql.of("plan_readings r join " + UnitNames.of("r.issuing_unit_id") + " issuer on true"),
                        "r.id")
                .where(own())
                .where("r.issuing_unit_id = ?", filter.issuingUnitId)
                .key("createdAt", "r.created_at", "timestamptz")
                .defaultSort("-createdAt");
        return lists.page(query, filter, PlanReadingQueries::summary);
    }

    boolean isOwn(UUID id) {
        return database.one(
                        Sql.of("select r.id from plan_readings r where r.id = ? and", id)
                                .then(own()),
                        row -> row.uuid("id"))
                .isPresent();
    }

    Optional<UnitRef> unit(UUID id) {
        return database.one(
                Sql.of(
                        "select u.id as unit_id, n.name as unit_name from units u join " + UnitNames.of("u.id")
                                + " n on true where u.id = ?",
                        id),
                row -> UnitRef.of(row, "unit"));
    }

    private Sql own() {
        return Sql.of("r.author_id = ? and r.expires_at > ?", access.actorId(), clock.now());
    }

    private static PlanReadingSummary summary(Row row) {
        return new PlanReadingSummary(
                row.uuid("id"),
                UnitRef.of(row, "issuing_unit"),
                row.text("title"),
                row.textOrNull("file_name"),
                row.uuidOrNull("plan_id"),
                row.instant("created_at"),
                row.instant("expires_at"),
                row.number("version"));
    }
}
