package org.kehoach.feed;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanQueries;
import org.kehoach.plan.PlanRef;
import org.kehoach.platform.Access;
import org.kehoach.platform.Caller;
import org.kehoach.platform.Database;
import org.kehoach.platform.Language;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** Reads the caller's calendar addresses, and whose address it is that somebody reads. */
@ApplicationScoped
class CalendarFeedQueries {

    private static final String COLUMNS = """
            f.id, f.created_at, f.version, f.unit_id, u.name as unit_name,
            p.id as plan_id, p.title as plan_title, d.symbol as plan_symbol
            """;

    /**
     * What an address gives, and in whose eyes.
     *
     * @param unitName of the unit whose events it gives
     * @param planName symbol or title of the plan whose events it gives
     */
    record Subscription(
            Caller owner,
            Language language,
            @Nullable UUID unitId,
            @Nullable String unitName,
            @Nullable UUID planId,
            @Nullable String planName) {}

    private final Database database;
    private final Lists lists;
    private final Access access;
    private final PlanQueries plans;

    CalendarFeedQueries(Database database, Lists lists, Access access, PlanQueries plans) {
        this.database = database;
        this.lists = lists;
        this.access = access;
        this.plans = plans;
    }

    Page<CalendarFeedDetail> page(CalendarFeedFilter filter) {
        var query = ListQuery.of(COLUMNS, source(), "f.id")
                .where(own())
                .key("createdAt", "f.created_at", "timestamptz")
                .defaultSort("-createdAt");
        return lists.page(query, filter, CalendarFeedQueries::detail);
    }

    Optional<CalendarFeedDetail> one(UUID id) {
        return database.one(
                Sql.of("select " + COLUMNS + " from")
                        .then(source())
                        .then("where f.id = ? and", id)
                        .then(own()),
                CalendarFeedQueries::detail);
    }

    Optional<Subscription> behind(FeedSecret secret) {
        return database.one(
                Sql.of("""
                        select s.provider, s.subject, s.username, s.name, f.language, f.unit_id, u.name as unit_name,
                               f.plan_id, coalesce(d.symbol, p.title) as plan_name
                          from calendar_feeds f join staff s on s.id = f.owner_id left join units u on u.id = f.unit_id
                          left join plans p on p.id = f.plan_id left join documents d on d.id = p.document_id
                         where f.secret_hash = ? and f.revoked_at is null and not s.suspended
                        """, (Object) secret.hash()),
                row -> new Subscription(
                        Caller.person(row, "calendar"),
                        row.constant("language", Language.class),
                        row.uuidOrNull("unit_id"),
                        row.textOrNull("unit_name"),
                        row.uuidOrNull("plan_id"),
                        row.textOrNull("plan_name")));
    }

    boolean hasUnit(UUID id) {
        return database.one(Sql.of("select u.id from units u where u.id = ?", id), row -> id)
                .isPresent();
    }

    boolean seesPlan(UUID id) {
        return database.one(
                        Sql.of("select p.id from plans p where p.id = ? and (", id)
                                .then(plans.visible())
                                .then(")"),
                        row -> id)
                .isPresent();
    }

    private Sql own() {
        return Sql.of("f.owner_id = ? and f.revoked_at is null", access.actorId());
    }

    private Sql source() {
        return Sql.of("calendar_feeds f left join " + UnitNames.of("f.unit_id")
                        + " u on true left join plans p on p.id = f.plan_id and (")
                .then(plans.visible())
                .then(") left join documents d on d.id = p.document_id");
    }

    private static CalendarFeedDetail detail(Row row) {
        return new CalendarFeedDetail(
                row.uuid("id"),
                row.uuidOrNull("unit_id") == null ? null : UnitRef.of(row, "unit"),
                PlanRef.orNull(row),
                row.instant("created_at"),
                null,
                row.number("version"));
    }
}
