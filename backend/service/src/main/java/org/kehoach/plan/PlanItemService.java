package org.kehoach.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Duplicates;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** The outline of a draft: adding, wording, moving and removing items. */
@ApplicationScoped
public class PlanItemService {

    private static final int LAST = Integer.MAX_VALUE;

    private final PlanService plans;
    private final PlanItemRepository items;
    private final PlanQueries queries;
    private final Validation validation;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final PlanHistory history;
    private final PlanSignals signals;
    private final Instance<PlanConclusionCheck> checks;

    PlanItemService(
            PlanService plans,
            PlanItemRepository items,
            PlanQueries queries,
            Validation validation,
            MergePatch mergePatch,
            Idempotency idempotency,
            Duplicates duplicates,
            PlanHistory history,
            PlanSignals signals,
            @Any Instance<PlanConclusionCheck> checks) {
        this.plans = plans;
        this.items = items;
        this.queries = queries;
        this.validation = validation;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.history = history;
        this.signals = signals;
        this.checks = checks;
    }

    PlanItemDetail get(UUID planId, UUID itemId) {
        plans.requireVisible(planId);
        return queries.item(planId, itemId).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    PlanItemDetail create(UUID planId, CreatePlanItem request) {
        var plan = plans.find(planId, PlanAction.ADD_ITEM);
        return idempotency.once("createPlanItem/" + planId, request, PlanItemDetail.class, () -> {
            plan.require(PlanAction.ADD_ITEM);
            validation.check(request);
            duplicates.refuse(
                    "plan_items",
                    request.id(),
                    request.externalId(),
                    existing -> planOf(existing).isPresent());
            requireDerivable(plan, request.derivedFromId());
            var siblings = items.ofPlan(planId);
            requirePlace(siblings, null, request.parentId());
            int position = request.position() == null ? LAST : request.position();
            var item = new PlanItem(planId, request, position);
            items.persist(item);
            new Outline(siblings).move(item, position);
            items.flush();
            history.itemAdded(plan, item.wording());
            var detail = get(planId, item.id());
            signals.itemSaved("createPlanItem", plan, item, null, detail);
            return detail;
        });
    }

    @Transactional
    PlanItemDetail update(UUID planId, UUID itemId, @Nullable IfMatch ifMatch, JsonNode patch) {
        var plan = plans.find(planId, PlanAction.UPDATE);
        var item = find(planId, itemId);
        IfMatch.check(ifMatch, item.version());
        plan.require(PlanAction.UPDATE);
        var before = item.editable();
        var wording = item.wording();
        var edit = mergePatch.apply(before, patch, UpdatePlanItem.class);
        if (!Objects.equals(edit.derivedFromId(), before.derivedFromId())) {
            requireLinkable(plan, item, edit.derivedFromId());
        }
        var all = items.ofPlan(planId);
        requirePlace(all, itemId, edit.parentId());
        var outline = new Outline(all);
        item.edit(edit);
        if (edit.position() != before.position()) {
            items.touch(item);
        }
        outline.move(item, edit.position());
        items.flush();
        history.itemChanged(plan, wording, item.wording(), !before.isWhere(item.editable()));
        signals.itemSaved("updatePlanItem", plan, item, before, edit);
        return get(planId, itemId);
    }

    @Transactional
    void delete(UUID planId, UUID itemId, @Nullable IfMatch ifMatch) {
        var plan = plans.find(planId, PlanAction.UPDATE);
        var item = find(planId, itemId);
        IfMatch.check(ifMatch, item.version());
        plan.require(PlanAction.UPDATE);
        boolean hasChildren = items.ofPlan(planId).stream().anyMatch(other -> itemId.equals(other.parentId()));
        if (hasChildren || checks.stream().anyMatch(check -> check.isInUse(itemId))) {
            throw ProblemException.of(ProblemType.CONFLICT, "itemInUse");
        }
        if (item.originId() != null) {
            PlanAmending.requireNoOpenWork(List.of(item.originId()), checks);
        }
        var before = get(planId, itemId);
        history.itemRemoved(plan, item.wording());
        items.delete(item);
        items.flush();
        new Outline(items.ofPlan(planId)).number();
        signals.itemSaved("deletePlanItem", plan, item, before, null);
    }

    /** The plan of an item that the caller may see, for work that hangs on it; empty where there is no such item. */
    public Optional<PlanFrame> planOf(UUID itemId) {
        return queries.frameOfItem(itemId);
    }

    /** What an item of a plan in force carries out is no matter of its amendment. */
    private void requireLinkable(Plan plan, PlanItem item, @Nullable UUID derivedFromId) {
        if (item.originId() != null) {
            throw ProblemException.invalid(FieldError.at("/derivedFromId", "linkOfAmended"));
        }
        requireDerivable(plan, derivedFromId);
    }

    private void requireDerivable(Plan plan, @Nullable UUID derivedFromId) {
        if (derivedFromId != null
                && planOf(derivedFromId)
                        .filter(source -> !source.issuingUnitId().equals(plan.issuingUnitId()))
                        .filter(source -> source.status().possible(PlanAction.DERIVE))
                        .isEmpty()) {
            throw ProblemException.invalid(FieldError.at("/derivedFromId", "item"));
        }
    }

    private PlanItem find(UUID planId, UUID itemId) {
        return items.findByIdOptional(itemId)
                .filter(item -> item.planId().equals(planId))
                .orElseThrow(ProblemException::notFound);
    }

    private static void requirePlace(List<PlanItem> all, @Nullable UUID itemId, @Nullable UUID parentId) {
        var byId = all.stream().collect(Collectors.toMap(PlanItem::id, item -> item));
        if (parentId != null && !byId.containsKey(parentId)) {
            throw ProblemException.invalid(FieldError.at("/parentId", "item"));
        }
        UUID above = parentId;
        while (above != null) {
            if (above.equals(itemId)) {
                throw ProblemException.invalid(FieldError.at("/parentId", "cycle"));
            }
            var item = byId.get(above);
            above = item == null ? null : item.parentId();
        }
        if (Outline.depthUnder(parentId, byId) + Outline.height(itemId, all) > Outline.MAX_DEPTH) {
            throw ProblemException.invalid(FieldError.at("/parentId", "depth", Outline.MAX_DEPTH));
        }
    }
}
