package org.kehoach.reorganisation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** What a set would move, or has moved, to be read in groups and thing by thing. */
@ApplicationScoped
class UnitChangeMoves {

    /** A planned move with the names of its units, of which some are yet to be made, as the database reads it. */
    private record Line(
            AffectedType type,
            UUID object,
            String title,
            UUID unit,
            String unitName,
            @Nullable MoveOutcome outcome,
            @Nullable UUID to,
            @Nullable String toName,
            boolean own) {}

    private static final String PLANNED = """
            (select l.type as object_type, l.object as object_id, l.title, l.unit as unit_id, l."unitName" as unit_name,
                    l.outcome, l."to" as to_id, coalesce(l."toName", latest.name) as to_name, l.own
               from jsonb_to_recordset(cast(%s as jsonb))
                    as l(type text, object uuid, title text, unit uuid, "unitName" text, outcome text, "to" uuid,
                         "toName" text, own boolean)
               left join %s latest on true) m
            """;

    private static final String SHOWN = """
            m.*, a.due_on, coalesce(p.status in ('DRAFT', 'IN_REVIEW'), false) as of_draft,
            case m.object_type when 'ASSIGNMENT' then a.task_id when 'MEMBERSHIP' then held.staff_id else m.object_id end as page_id
            """;

    private static final String PAGES = """
            left join memberships held on m.object_type = 'MEMBERSHIP' and held.id = m.object_id
            left join assignments a on m.object_type = 'ASSIGNMENT' and a.id = m.object_id
            left join tasks t on m.object_type in ('ASSIGNMENT', 'TASK', 'TASK_SERIES') and t.id = coalesce(a.task_id, m.object_id)
            left join plans p on p.id = t.plan_id
            """;

    private final UnitChangePlanner planner;
    private final Database database;
    private final EntityManager writes;
    private final Lists lists;

    UnitChangeMoves(UnitChangePlanner planner, Database database, EntityManager writes, Lists lists) {
        this.planner = planner;
        this.database = database;
        this.writes = writes;
        this.lists = lists;
    }

    UnitChangeDryRun dryRun(UnitChangeSet set) {
        if (set.isRecorded()) {
            return new UnitChangeDryRun(List.of(), List.of(), groups(recorded(set), null));
        }
        var plan = planner.plan(set);
        return new UnitChangeDryRun(plan.blockers(), plan.warnings(), groups(planned(plan), plan.rules()));
    }

    Page<UnitChangeMove> page(UnitChangeSet set, UnitChangeMoveFilter filter) {
        var source = set.isRecorded() ? recorded(set) : planned(planner.plan(set));
        var query = ListQuery.of(SHOWN, source.then(PAGES), "md5(m.object_type || m.object_id || m.unit_id)::uuid")
                .where("m.object_type = ?", filter.objectType)
                .where("m.unit_id = ?", filter.unitId)
                .search(filter.q, "fold(m.title)", "m.title")
                .key("title", "m.title collate natural_order", "text")
                .key("unit", "m.unit_name collate natural_order", "text")
                .defaultSort("title");
        return lists.page(query, filter, UnitChangeMove::of);
    }

    /** Keeps what is carried out, for readers to come. */
    void record(UnitChangeSet set, UnitChangePlan plan) {
        writes.createNativeQuery("""
                        insert into unit_change_moves
                               (set_id, object_type, object_id, title, unit_id, unit_name, outcome, to_id, to_name, own)
                        select ?2, m.object_type, m.object_id, m.title, m.unit_id, m.unit_name, m.outcome, m.to_id,
                               m.to_name, m.own
                          from
                        """ + PLANNED.formatted("?1", UnitNames.of("l.\"to\"")))
                .setParameter(1, lines(plan))
                .setParameter(2, set.id())
                .executeUpdate();
    }

    /** @param rules null where all has been decided */
    private List<UnitChangeDryRun.Group> groups(Sql source, @Nullable MoveRules rules) {
        return database.list(
                Sql.of("select object_type, unit_id, unit_name, outcome, to_id, to_name, count(*) as things from")
                        .then(source)
                        .then("""
                                group by object_type, unit_id, unit_name, outcome, to_id, to_name
                                order by unit_name collate natural_order, unit_id, object_type, outcome, to_name
                                """),
                row -> {
                    var type = row.constant("object_type", AffectedType.class);
                    var unit = UnitRef.of(row, "unit");
                    return new UnitChangeDryRun.Group(
                            type,
                            unit,
                            row.constantOrNull("outcome", MoveOutcome.class),
                            UnitRef.orNull(row, "to"),
                            row.number("things"),
                            rules == null ? List.of() : List.copyOf(planner.possible(type, unit.id(), rules)));
                });
    }

    private static Sql recorded(UnitChangeSet set) {
        return Sql.of("(select * from unit_change_moves where set_id = ?) m", set.id());
    }

    private static Sql planned(UnitChangePlan plan) {
        return Sql.of(PLANNED.formatted("?", UnitNames.of("l.\"to\"")), lines(plan));
    }

    private static String lines(UnitChangePlan plan) {
        return StoredJson.write(
                plan.moves().stream().map(move -> line(move, plan.units())).toList());
    }

    private static Line line(PlannedMove move, UnitsOnDay units) {
        var thing = move.thing();
        UUID to = move.toUnitId();
        return new Line(
                move.type(),
                thing.objectId(),
                thing.title(),
                thing.unitId(),
                units.known(thing.unitId()).orElseThrow().name(),
                move.outcome(),
                to,
                to == null ? null : units.known(to).map(units::shownName).orElse(null),
                move.own());
    }
}
