package org.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.plan.PlanDifference.Field;
import org.kehoach.plan.PlanDifference.FieldChange;
import org.kehoach.plan.PlanDifference.ItemChange;
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
public class PlanHistory {

    /** The text of a draft, and who is to sign it, which is no part of the text. */
    private record DraftText(RevisionText text, @Nullable String signer) {

        static DraftText of(UpdatePlan draft) {
            return new DraftText(RevisionText.of(draft), draft.signer());
        }
    }

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
                        "c.id, c.item_id, c.task_id, c.before, c.after, c.moved, c.staff_id, s.name as staff_name, c.recorded_at",
                        Sql.of("plan_changes c join staff s on s.id = c.staff_id"),
                        "c.id")
                .where(Sql.of("c.plan_id = ?", planId))
                .where("c.item_id = ?", filter.itemId)
                .key("recordedAt", "c.recorded_at", "timestamptz")
                .defaultSort("-recordedAt");
        return lists.page(query, filter, PlanHistory::change);
    }

    void textChanged(Plan plan, UpdatePlan before, UpdatePlan after) {
        var was = DraftText.of(before);
        var is = DraftText.of(after);
        if (!was.equals(is)) {
            keep(plan.id(), null, null, was, is, false);
        }
    }

    void itemAdded(Plan plan, RevisionItem after) {
        keep(plan.id(), after.id(), null, null, after, false);
    }

    /** @param moved whether it stands elsewhere, not merely numbered anew for what came before it */
    void itemChanged(Plan plan, RevisionItem before, RevisionItem after, boolean moved) {
        if (!RevisionDifference.item(before, after, moved).kinds().isEmpty()) {
            keep(plan.id(), after.id(), null, before, after, moved);
        }
    }

    void itemRemoved(Plan plan, RevisionItem before) {
        keep(plan.id(), before.id(), null, before, null, false);
    }

    /** A task of an item was drafted, changed or removed; the feature of tasks tells. */
    public void taskChanged(
            UUID planId, UUID itemId, UUID taskId, @Nullable DraftedTask before, @Nullable DraftedTask after) {
        if (!Objects.equals(before, after)) {
            keep(planId, itemId, taskId, before, after, false);
        }
    }

    private void keep(
            UUID planId,
            @Nullable UUID itemId,
            @Nullable UUID taskId,
            @Nullable Object before,
            @Nullable Object after,
            boolean moved) {
        writes.createNativeQuery("""
                        insert into plan_changes (id, plan_id, item_id, before, after, moved, staff_id, recorded_at, task_id)
                        values (?1, ?2, ?3, cast(?4 as jsonb), cast(?5 as jsonb), ?6, ?7, ?8, ?9)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, planId)
                .setParameter(3, itemId)
                .setParameter(4, before == null ? null : StoredJson.write(before))
                .setParameter(5, after == null ? null : StoredJson.write(after))
                .setParameter(6, moved)
                .setParameter(7, access.actorId())
                .setParameter(8, clock.now())
                .setParameter(9, taskId)
                .executeUpdate();
    }

    private static PlanChange change(Row row) {
        var by = PersonRef.of(row, "staff");
        var itemId = row.uuidOrNull("item_id");
        var taskId = row.uuidOrNull("task_id");
        List<FieldChange> fields = List.of();
        ItemChange item = null;
        TaskChange task = null;
        if (itemId == null) {
            fields = fields(
                    StoredJson.read(row.text("before"), DraftText.class),
                    StoredJson.read(row.text("after"), DraftText.class));
        } else if (taskId == null) {
            item = RevisionDifference.item(
                    side(row, "before", RevisionItem.class), side(row, "after", RevisionItem.class), row.flag("moved"));
        } else {
            task = TaskDifference.between(
                    taskId, itemId, side(row, "before", DraftedTask.class), side(row, "after", DraftedTask.class));
        }
        return new PlanChange(row.uuid("id"), by, row.instant("recorded_at"), fields, item, task);
    }

    private static List<FieldChange> fields(DraftText before, DraftText after) {
        var fields = new ArrayList<>(new RevisionDifference(before.text(), after.text()).fields());
        String was = Objects.toString(before.signer(), "");
        String is = Objects.toString(after.signer(), "");
        if (!was.equals(is)) {
            fields.add(new FieldChange(Field.SIGNER, WordDifference.between(was, is)));
        }
        return fields;
    }

    private static <T> @Nullable T side(Row row, String column, Class<T> type) {
        var json = row.textOrNull(column);
        return json == null ? null : StoredJson.read(json, type);
    }
}
