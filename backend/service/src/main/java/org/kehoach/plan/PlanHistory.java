package org.kehoach.plan;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Ids;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.staff.PersonRef;

import org.jspecify.annotations.Nullable;

/** Who changed what in a draft: kept as it was before and after, compared when it is read. */
@ApplicationScoped
class PlanHistory {

    private final PlanQueries plans;
    private final Lists lists;
    private final EntityManager writes;
    private final Access access;
    private final BusinessClock clock;

    PlanHistory(PlanQueries plans, Lists lists, EntityManager writes, Access access, BusinessClock clock) {
        this.plans = plans;
        this.lists = lists;
        this.writes = writes;
        this.access = access;
        this.clock = clock;
    }

    /** For those who read the draft, also after its issue. */
    Page<PlanChange> page(UUID planId, ChangeFilter filter) {
        var plan = plans.frame(planId).orElseThrow(ProblemException::notFound);
        access.require(Permission.READ_PLAN_DRAFT, plan.issuingUnitId());
        var query = ListQuery.of(
                        "c.id, c.item_id, c.before, c.after, c.moved, c.staff_id, s.name as staff_name, c.recorded_at",
                        Sql.of("plan_changes c join staff s on s.id = c.staff_id"),
                        "c.id")
                .where(Sql.of("c.plan_id = ?", planId))
                .where("c.item_id = ?", filter.itemId)
                .key("recordedAt", "c.recorded_at", "timestamptz")
                .defaultSort("-recordedAt");
        return lists.page(query, filter, PlanHistory::change);
    }

    void textChanged(Plan plan, UpdatePlan before, UpdatePlan after) {
        var was = RevisionText.of(before);
        var is = RevisionText.of(after);
        if (!was.equals(is)) {
            keep(plan, null, was, is, false);
        }
    }

    void itemAdded(Plan plan, RevisionItem after) {
        keep(plan, after.id(), null, after, false);
    }

    /** @param moved whether it stands elsewhere, not merely numbered anew for what came before it */
    void itemChanged(Plan plan, RevisionItem before, RevisionItem after, boolean moved) {
        if (!RevisionDifference.item(before, after, moved).kinds().isEmpty()) {
            keep(plan, after.id(), before, after, moved);
        }
    }

    void itemRemoved(Plan plan, RevisionItem before) {
        keep(plan, before.id(), before, null, false);
    }

    private void keep(
            Plan plan, @Nullable UUID itemId, @Nullable Object before, @Nullable Object after, boolean moved) {
        writes.createNativeQuery("""
                        insert into plan_changes (id, plan_id, item_id, before, after, moved, staff_id, recorded_at)
                        values (?1, ?2, ?3, cast(?4 as jsonb), cast(?5 as jsonb), ?6, ?7, ?8)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, plan.id())
                .setParameter(3, itemId)
                .setParameter(4, before == null ? null : StoredJson.write(before))
                .setParameter(5, after == null ? null : StoredJson.write(after))
                .setParameter(6, moved)
                .setParameter(7, access.actorId())
                .setParameter(8, clock.now())
                .executeUpdate();
    }

    private static PlanChange change(Row row) {
        var by = PersonRef.of(row, "staff");
        if (row.uuidOrNull("item_id") == null) {
            var before = text(row, "before");
            var after = text(row, "after");
            var fields = new RevisionDifference(before, after).fields();
            return new PlanChange(row.uuid("id"), by, row.instant("recorded_at"), fields, null);
        }
        var item = RevisionDifference.item(item(row, "before"), item(row, "after"), row.flag("moved"));
        return new PlanChange(row.uuid("id"), by, row.instant("recorded_at"), List.of(), item);
    }

    private static RevisionText text(Row row, String column) {
        return StoredJson.read(row.text(column), RevisionText.class);
    }

    private static @Nullable RevisionItem item(Row row, String column) {
        var json = row.textOrNull(column);
        return json == null ? null : StoredJson.read(json, RevisionItem.class);
    }
}
