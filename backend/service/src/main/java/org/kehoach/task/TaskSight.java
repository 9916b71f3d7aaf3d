package org.kehoach.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanStatus;
import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;

/**
 * Which tasks the caller sees: drafts of the own units; else what a unit gave that the caller reads, and what such a unit
 * or one above the caller has a part in. One task is judged by its row, many by the database.
 */
@ApplicationScoped
public class TaskSight {

    /** Column of the tasks {@code t}: the units that have a part in it or, as only leaves have assignments, in its children. */
    static final String INVOLVED = """
            case when t.composite
                 then array(select distinct v.unit_id from tasks vc join assignments v on v.task_id = vc.id
                             where vc.parent_id = t.id)
                 else array(select v.unit_id from assignments v where v.task_id = t.id) end as involved
            """;

    /** Columns that {@link #one} asks for, of the tasks {@code t} with their plans {@code p}. */
    public static final String COLUMNS = "t.giving_unit_id, p.status as plan_status, " + INVOLVED;

    private final Database database;
    private final Access access;

    TaskSight(Database database, Access access) {
        this.database = database;
        this.access = access;
    }

    /** Whether the caller may comment there, as the giver or as one with a part. */
    boolean maySpeak(UUID giver, Supplier<List<UUID>> involved) {
        return access.may(Permission.COMMENT_TASK, giver)
                || involved.get().stream().anyMatch(unit -> access.may(Permission.COMMENT_TASK, unit));
    }

    /** The row, if the caller sees the task that its {@link #COLUMNS} speak of. */
    public <T> Optional<T> one(Sql sql, Function<Row, T> mapper) {
        return one(sql, row -> row.uuids("involved"), mapper);
    }

    /** The same of a row that tells in another way which units have a part. */
    <T> Optional<T> one(Sql sql, Function<Row, List<UUID>> involved, Function<Row, T> mapper) {
        return database.one(sql, row -> sees(row, involved) ? Optional.of(mapper.apply(row)) : Optional.<T>empty())
                .flatMap(Function.identity());
    }

    private boolean sees(Row row, Function<Row, List<UUID>> involved) {
        var giver = row.uuid("giving_unit_id");
        if (access.readsEverything() || access.isOwn(giver)) {
            return true;
        }
        var plan = row.constantOrNull("plan_status", PlanStatus.class);
        boolean draft = plan == PlanStatus.DRAFT || plan == PlanStatus.IN_REVIEW;
        return !draft
                && (access.reads(giver)
                        || involved.apply(row).stream().anyMatch(unit -> access.reads(unit) || access.isWithin(unit)));
    }

    /** Whether the caller sees any of the tasks {@code t} of the condition. */
    public boolean any(Sql condition) {
        var tasks = Sql.of("select t.id from tasks t" + TaskQueries.PLAN)
                .then(caller())
                .then("where")
                .then(condition)
                .then("and (")
                .then(visible())
                .then(") limit 1");
        return database.one(tasks, row -> row.uuid("id")).isPresent();
    }

    /** Joins the caller's units as {@code caller}, which {@link #visible} asks for: each array is sent once. */
    public Sql caller() {
        return access.readsEverything()
                ? Sql.of("")
                : Sql.of("""
                        cross join (select cast(? as uuid[]) as own, cast(? as uuid[]) as readable,
                                           cast(? as uuid[]) as above) caller
                        """, access.ownUnits(), access.readableUnits(), access.unitsAbove());
    }

    /** Of the tasks {@code t} with their plans {@code p} and {@link #caller}, those that the caller sees. */
    public Sql visible() {
        return access.readsEverything() ? Sql.of("true") : Sql.of("""
                t.giving_unit_id = any(caller.own)
                or (p.id is null or p.status not in ('DRAFT', 'IN_REVIEW'))
                   and (t.giving_unit_id = any(caller.readable)
                        or (select true from assignments v where v.task_id = t.id
                               and (v.unit_id = any(caller.readable) or v.unit_id = any(caller.above)) limit 1)
                        or t.composite and (
                             select true from tasks vc join assignments v on v.task_id = vc.id
                              where vc.parent_id = t.id
                                and (v.unit_id = any(caller.readable) or v.unit_id = any(caller.above)) limit 1))
                """);
    }
}
