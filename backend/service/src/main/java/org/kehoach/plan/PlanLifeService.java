package org.kehoach.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.kehoach.document.DocumentType;
import org.kehoach.document.Documents;
import org.kehoach.document.NewDocument;
import org.kehoach.document.Symbol;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Role;
import org.kehoach.platform.SigningCapacity;
import org.kehoach.platform.Validation;
import org.kehoach.staff.Occurrence;
import org.kehoach.staff.Reasoned;
import org.kehoach.staff.StaffService;

import org.jspecify.annotations.Nullable;

/** The life of a plan: submitted, returned, issued, concluded, revoked. */
@ApplicationScoped
class PlanLifeService {

    private static final String DEFAULT_SYMBOL = "KH-UBND";

    private final PlanService service;
    private final PlanRepository plans;
    private final PlanQueries queries;
    private final PlanItemRepository items;
    private final Documents documents;
    private final PlanAmending amending;
    private final PlanRevisions revisions;
    private final StaffService staff;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final BusinessClock clock;
    private final PlanSignals signals;
    private final Instance<PlanConclusionCheck> checks;

    PlanLifeService(
            PlanService service,
            PlanRepository plans,
            PlanQueries queries,
            PlanItemRepository items,
            Documents documents,
            PlanAmending amending,
            PlanRevisions revisions,
            StaffService staff,
            Access access,
            Validation validation,
            Idempotency idempotency,
            BusinessClock clock,
            PlanSignals signals,
            @Any Instance<PlanConclusionCheck> checks) {
        this.service = service;
        this.plans = plans;
        this.queries = queries;
        this.items = items;
        this.documents = documents;
        this.amending = amending;
        this.revisions = revisions;
        this.staff = staff;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.clock = clock;
        this.signals = signals;
        this.checks = checks;
    }

    @Transactional
    PlanDetail submit(UUID id, @Nullable IfMatch ifMatch, @Nullable Occurrence request) {
        var day = request == null ? null : request.occurredOn();
        return step(PlanAction.SUBMIT, id, ifMatch, request, day, null, plan -> {
            plan.submit();
            requireWhole(plan);
        });
    }

    @Transactional
    PlanDetail sendBack(UUID id, @Nullable IfMatch ifMatch, Reasoned request) {
        return step(PlanAction.RETURN, id, ifMatch, request, request.occurredOn(), request.reason(), plan -> {
            validation.check(request);
            plan.sendBack(request.reason());
        });
    }

    @Transactional
    PlanDetail issue(UUID id, @Nullable IfMatch ifMatch, IssuePlan request) {
        return step(PlanAction.ISSUE, id, ifMatch, request, request.occurredOn(), null, plan -> {
            plan.require(PlanAction.ISSUE);
            validation.check(request);
            requireWhole(plan);
            var day = access.dayOf(PlanAction.ISSUE.permission(), request.occurredOn());
            String signer = request.signer() == null ? signer(plan) : request.signer();
            plan.issue(number(plan, request, signer, day), signer, day);
        });
    }

    @Transactional
    PlanDetail conclude(UUID id, @Nullable IfMatch ifMatch, ConcludePlan request) {
        return step(PlanAction.CONCLUDE, id, ifMatch, request, request.occurredOn(), null, plan -> {
            plan.require(PlanAction.CONCLUDE);
            validation.check(request, unseen(request.documentId()));
            requireNoAmendment(id);
            checks.forEach(check -> check.beforeConclusion(id));
            plan.conclude(request.conclusion(), request.documentId());
        });
    }

    @Transactional
    PlanDetail revoke(UUID id, @Nullable IfMatch ifMatch, RevokePlan request) {
        return step(PlanAction.REVOKE, id, ifMatch, request, request.occurredOn(), request.reason(), plan -> {
            plan.require(PlanAction.REVOKE);
            validation.check(request, unseen(request.documentId()));
            requireNoAmendment(id);
            plan.revoke(request.reason(), request.documentId());
        });
    }

    private PlanDetail step(
            PlanAction action,
            UUID id,
            @Nullable IfMatch ifMatch,
            @Nullable Object request,
            @Nullable LocalDate occurredOn,
            @Nullable String reason,
            Consumer<Plan> change) {
        var plan = service.find(id, action);
        var operation = action.name() + "/plans/" + id;
        return idempotency.once(operation, request, PlanDetail.class, () -> {
            IfMatch.check(ifMatch, plan.version());
            var day = access.dayOf(action.permission(), occurredOn);
            queries.requireAfterLast(id, day);
            var from = plan.status();
            change.accept(plan);
            var transition = new PlanTransition(plan, action, from, reason, access.actorId(), day, clock.now());
            if (action.isSigned()) {
                transition.sign(capacity(plan), access.delegatorIn(access.standsFor(plan.issuingUnitId())));
            }
            plans.record(transition);
            plans.flush();
            var detail = service.get(id);
            switch (action) {
                case ISSUE -> {
                    signals.issued(new PlanIssued(id, plan.issuingUnitId(), access.actorId(), day, detail));
                    return putInForce(plan);
                }
                case REVOKE ->
                    signals.revoked(new PlanRevoked(
                            id, plan.issuingUnitId(), access.actorId(), day, String.valueOf(reason), from, detail));
                default -> signals.saved(action.name().toLowerCase(Locale.ROOT) + "Plan", plan, from, detail);
            }
            return detail;
        });
    }

    private @Nullable SigningCapacity capacity(Plan plan) {
        return access.capacity(Permission.ISSUE_PLAN, plan.issuingUnitId(), plan.areaKey());
    }

    /** Who the draft says, unless a deputy signs in the HEAD's stead: then that is who has signed. */
    private @Nullable String signer(Plan plan) {
        return capacity(plan) == SigningCapacity.FOR_HEAD
                ? staff.signatureOf(Role.DEPUTY, plan.issuingUnitId())
                : plan.signer();
    }

    private PlanDetail putInForce(Plan plan) {
        if (plan.amendsId() == null) {
            revisions.freeze(plan.id(), plan);
        } else {
            amending.incorporate(plan, plan.amendsId());
        }
        return service.get(plan.id());
    }

    /** Refuses (409) to end a plan while its text is about to change. */
    private void requireNoAmendment(UUID id) {
        if (plans.hasOpenAmendment(id)) {
            throw ProblemException.of(ProblemType.CONFLICT, "amendmentOpenAtEnd");
        }
    }

    /** Whoever sees the plan sees what ended it; so only what the caller sees can be named. */
    private FieldError[] unseen(@Nullable UUID documentId) {
        return documentId == null || documents.isVisible(documentId)
                ? new FieldError[0]
                : new FieldError[] {FieldError.at("/documentId", "document")};
    }

    /** Refuses (422, naming each) a plan that lacks what an official plan must have. */
    private void requireWhole(Plan plan) {
        var text = plan.editable();
        var missing = new ArrayList<FieldError>();
        if (text.legalBases().isEmpty()) {
            missing.add(FieldError.at("/legalBases", "legalBasisMissing"));
        }
        if (text.purpose().isBlank()) {
            missing.add(FieldError.at("/purpose", "purposeMissing"));
        }
        if (!items.hasItems(plan.id())) {
            missing.add(FieldError.at("/items", "itemsMissing"));
        }
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
    }

    private UUID number(Plan plan, IssuePlan request, @Nullable String signer, LocalDate day) {
        var unitId = plan.issuingUnitId();
        int number =
                request.number() == null ? documents.next(unitId, DocumentType.PLAN, day.getYear()) : request.number();
        var letters = request.symbol() == null ? DEFAULT_SYMBOL : request.symbol();
        return documents.register(new NewDocument(
                DocumentType.PLAN,
                new Symbol(number, "", "/", letters),
                unitId,
                day,
                plan.subject(),
                signer,
                "plan",
                request.fileIdsOrNone()));
    }
}
