package org.kehoach.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.kehoach.document.Documents;
import org.kehoach.document.ReferenceKind;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;

import org.jspecify.annotations.Nullable;

/**
 * Amendments of issued plans: drafted as plans of their own, whose items are copies of the plan's or new, and put into
 * the plan at their issue. Until then everybody works by the text that is in force.
 */
@ApplicationScoped
class PlanAmending {

    private final PlanService service;
    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final PlanQueries queries;
    private final PlanRevisions revisions;
    private final Documents documents;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;
    private final PlanSignals signals;
    private final Instance<PlanConclusionCheck> checks;

    PlanAmending(
            PlanService service,
            PlanRepository plans,
            PlanItemRepository items,
            PlanQueries queries,
            PlanRevisions revisions,
            Documents documents,
            Access access,
            Validation validation,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock,
            PlanSignals signals,
            @Any Instance<PlanConclusionCheck> checks) {
        this.service = service;
        this.plans = plans;
        this.items = items;
        this.queries = queries;
        this.revisions = revisions;
        this.documents = documents;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
        this.signals = signals;
        this.checks = checks;
    }

    @Transactional
    PlanDetail open(UUID planId, AmendPlan request) {
        var plan = service.find(planId, PlanAction.AMEND);
        return idempotency.once("createPlanAmendment/" + planId, request, PlanDetail.class, () -> {
            plan.require(PlanAction.AMEND);
            validation.check(request);
            if (plans.hasOpenAmendment(planId)) {
                throw ProblemException.of(ProblemType.CONFLICT, "amendmentOpen");
            }
            duplicates.refuse("plans", request.id(), request.externalId(), queries::isVisible);
            var answering = access.standsFor(plan.issuingUnitId());
            var amendment = new Plan(plan, answering, request, access.actorId(), clock.now());
            plans.persistAndFlush(amendment);
            copyItems(service.get(planId).items(), amendment.id());
            var detail = service.get(amendment.id());
            signals.saved("createPlanAmendment", amendment, null, detail);
            return detail;
        });
    }

    /** An item comes before its children. */
    private void copyItems(List<PlanItemDetail> outline, UUID amendmentId) {
        var ids = new HashMap<UUID, UUID>();
        for (var item : outline) {
            UUID parent = item.parentId() == null ? null : ids.get(item.parentId());
            var copy = new PlanItem(amendmentId, parent, item);
            ids.put(item.id(), copy.id());
            items.persist(copy);
        }
        items.flush();
    }

    /** The amendment was issued: its text is the plan's from now on, the next revision. */
    void incorporate(Plan amendment, UUID planId) {
        var plan =
                plans.findByIdOptional(planId, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
        plan.require(PlanAction.AMEND);
        var before = RevisionText.of(service.get(planId));
        var outline = items.ofPlan(amendment.id());
        var copies = outline.stream()
                .filter(item -> item.originId() != null)
                .collect(Collectors.toMap(item -> Objects.requireNonNull(item.originId()), item -> item));
        var stated = items.ofPlan(planId);
        var removed =
                stated.stream().filter(item -> !copies.containsKey(item.id())).toList();
        var withdrawn = removed.stream().map(PlanItem::id).toList();
        requireNoOpenWork(withdrawn, checks);
        var parents = parents(outline);
        items.moveNew(amendment.id(), planId);
        stated.forEach(item -> {
            var copy = copies.get(item.id());
            if (copy == null) {
                item.withdraw();
            } else {
                item.revise(copy, parents.get(copy.id()));
            }
        });
        plan.revise(amendment.editable(), clock.now());
        items.flush();
        items.deleteCopies(amendment.id());
        plans.moveParticipants(amendment.id(), planId);
        documents.refer(
                Objects.requireNonNull(amendment.documentId()),
                ReferenceKind.AMENDS,
                Objects.requireNonNull(plan.documentId()));
        revisions.freeze(planId, amendment);
        signals.amended(new PlanAmended(
                planId,
                plan.issuingUnitId(),
                Objects.requireNonNull(amendment.issuedOn()),
                withdrawn,
                before,
                RevisionText.of(service.get(planId))));
    }

    /** By id of the amendment's items, the parent in the plan's outline. */
    private static Map<UUID, @Nullable UUID> parents(List<PlanItem> outline) {
        var stated = new HashMap<UUID, UUID>();
        outline.forEach(item -> stated.put(item.id(), item.originId() == null ? item.id() : item.originId()));
        var parents = new HashMap<UUID, @Nullable UUID>();
        outline.forEach(item -> parents.put(item.id(), item.parentId() == null ? null : stated.get(item.parentId())));
        return parents;
    }

    /** Refuses (409, naming it) to take an item out of a plan while work on it is open. */
    static void requireNoOpenWork(List<UUID> itemIds, Iterable<PlanConclusionCheck> checks) {
        var open = new ArrayList<String>();
        for (var check : checks) {
            itemIds.forEach(item -> open.addAll(check.openWork(item)));
        }
        if (!open.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "itemHasOpenTasks",
                    open.stream().distinct().limit(10).collect(Collectors.joining("; ")));
        }
    }
}
