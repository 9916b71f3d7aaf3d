package org.kehoach.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.kehoach.comment.Comments;
import org.kehoach.document.Documents;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;
import org.kehoach.staff.TransitionDetail;
import org.kehoach.unit.UnitQueries;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Drafting plans and reading them; their further life is in {@link PlanLifeService}. */
@ApplicationScoped
public class PlanService {

    private final PlanRepository plans;
    private final PlanQueries queries;
    private final UnitQueries units;
    private final Documents documents;
    private final Comments comments;
    private final Access access;
    private final Validation validation;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;
    private final PlanHistory history;
    private final PlanSignals signals;
    private final Instance<PlanConclusionCheck> checks;

    PlanService(
            PlanRepository plans,
            PlanQueries queries,
            UnitQueries units,
            Documents documents,
            Comments comments,
            Access access,
            Validation validation,
            MergePatch mergePatch,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock,
            PlanHistory history,
            PlanSignals signals,
            @Any Instance<PlanConclusionCheck> checks) {
        this.plans = plans;
        this.queries = queries;
        this.units = units;
        this.documents = documents;
        this.comments = comments;
        this.access = access;
        this.validation = validation;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
        this.history = history;
        this.signals = signals;
        this.checks = checks;
    }

    Page<PlanSummary> list(PlanFilter filter) {
        return queries.page(filter);
    }

    public PlanDetail get(UUID id) {
        return queries.detail(id).orElseThrow(ProblemException::notFound);
    }

    /** Refuses (404) a plan that the caller may not see. */
    public void requireVisible(UUID id) {
        if (!queries.isVisible(id)) {
            throw ProblemException.notFound();
        }
    }

    Page<TransitionDetail> transitions(UUID id) {
        return queries.transitionsOfVisible(id).map(Page::whole).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    PlanDetail create(CreatePlan request) {
        if (request.issuingUnitId() != null) {
            units.require(Permission.DRAFT_PLAN, request.issuingUnitId(), "/issuingUnitId");
        }
        return idempotency.once("createPlan", request, PlanDetail.class, () -> {
            var plan = draft(request);
            var detail = get(plan.id());
            signals.saved("createPlan", plan, null, detail);
            return detail;
        });
    }

    /** A new draft, made of a request that has the right to it and is checked here. */
    Plan draft(CreatePlan request) {
        validation.check(request);
        requireOrder(request.startsOn(), request.endsOn());
        if (!units.isKnown(request.issuingUnitId())) {
            throw ProblemException.invalid(FieldError.at("/issuingUnitId", "unit"));
        }
        requireOpen(request.text().legalBases(), List.of());
        duplicates.refuse("plans", request.id(), request.externalId(), queries::isVisible);
        var plan = new Plan(request, access.actorId(), clock.now());
        plans.persistAndFlush(plan);
        return plan;
    }

    @Transactional
    PlanDetail update(UUID id, @Nullable IfMatch ifMatch, JsonNode patch) {
        var plan = find(id, PlanAction.UPDATE);
        IfMatch.check(ifMatch, plan.version());
        plan.require(PlanAction.UPDATE);
        var before = plan.editable();
        var text = mergePatch.apply(before, patch, UpdatePlan.class);
        requireOrder(text.startsOn(), text.endsOn());
        requireOpen(text.legalBases(), before.legalBases());
        plan.edit(text, clock.now());
        plans.flush();
        history.textChanged(plan, before, text);
        signals.saved("updatePlan", plan, before, text);
        return get(id);
    }

    @Transactional
    void delete(UUID id, @Nullable IfMatch ifMatch) {
        var plan = find(id, PlanAction.DELETE);
        IfMatch.check(ifMatch, plan.version());
        plan.require(PlanAction.DELETE);
        var before = get(id);
        checks.forEach(check -> check.beforeDeletion(id));
        comments.forget(PlanCommentService.OWNER_TYPE, id);
        plans.delete(plan);
        plans.flush();
        signals.saved("deletePlan", plan, before, null);
    }

    /** Lets units that have work from the plan see it once it is issued. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void include(UUID planId, Collection<UUID> unitIds) {
        plans.include(planId, unitIds);
    }

    /** Takes back {@link #include} for units whose work was handed to them by mistake. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void exclude(UUID planId, Collection<UUID> unitIds) {
        plans.exclude(planId, unitIds);
    }

    /**
     * Holds the plan as it stands until the transaction ends, so that work given meanwhile meets neither its issue nor
     * its conclusion; refuses (409) a plan whose status takes no tasks.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanFrame holdForWork(UUID id) {
        var plan = plans.findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(ProblemException::notFound);
        if (!plan.status().possible(PlanAction.ADD_TASK)) {
            throw ProblemException.of(ProblemType.CONFLICT, "planClosed");
        }
        return plan.frame();
    }

    /**
     * The plan, visible to the caller (else 404) who holds the right to the action (else 403); locked, for its outline
     * and its status change one after the other.
     */
    Plan find(UUID id, PlanAction action) {
        requireVisible(id);
        var plan = plans.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
        UUID issuer = plan.issuingUnitId();
        access.require(action.permission(), action.goesOn() ? access.standsFor(issuer) : issuer, plan.areaKey());
        return plan;
    }

    /** Whoever sees a plan sees what it is based on; so only what the drafter sees can become a base. */
    private void requireOpen(List<LegalBasis> bases, List<LegalBasis> before) {
        var known = before.stream().map(LegalBasis::documentId).toList();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < bases.size(); i++) {
            UUID id = bases.get(i).documentId();
            if (id != null && !known.contains(id) && !documents.isVisible(id)) {
                errors.add(FieldError.at("/legalBases/" + i + "/documentId", "document"));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static void requireOrder(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw ProblemException.invalid(FieldError.at("/endsOn", "order"));
        }
    }
}
