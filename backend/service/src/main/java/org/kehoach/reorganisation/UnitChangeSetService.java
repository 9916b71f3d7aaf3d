package org.kehoach.reorganisation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Caller;
import org.kehoach.platform.CurrentCaller;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Sets of changes: drafting them, trying them out, approving and undoing them. */
@ApplicationScoped
public class UnitChangeSetService {

    private static final String FAIL = "FAIL";

    private final UnitChangeSetRepository sets;
    private final UnitChangeQueries queries;
    private final UnitChangePlanner planner;
    private final UnitChangeExecution execution;
    private final UnitChangeRights rights;
    private final CurrentCaller current;
    private final Access access;
    private final Validation validation;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;
    private final Event<UnitChangeSetSaved> saved;

    UnitChangeSetService(
            UnitChangeSetRepository sets,
            UnitChangeQueries queries,
            UnitChangePlanner planner,
            UnitChangeExecution execution,
            UnitChangeRights rights,
            CurrentCaller current,
            Access access,
            Validation validation,
            MergePatch mergePatch,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock,
            Event<UnitChangeSetSaved> saved) {
        this.sets = sets;
        this.queries = queries;
        this.planner = planner;
        this.execution = execution;
        this.rights = rights;
        this.current = current;
        this.access = access;
        this.validation = validation;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
        this.saved = saved;
    }

    private UnitChangeSetDetail get(UUID id) {
        return queries.detail(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    UnitChangeSetDetail create(CreateUnitChangeSet request) {
        access.requireAnywhere(Permission.MANAGE_UNITS);
        if (request.unitId() != null) {
            access.require(Permission.MANAGE_UNITS, request.unitId());
        }
        return idempotency.once("createUnitChangeSet", request, UnitChangeSetDetail.class, () -> {
            validation.check(request);
            rights.requireFit(request.unitId(), request.content());
            duplicates.refuse(
                    "unit_change_sets",
                    request.id(),
                    request.externalId(),
                    existing -> queries.detail(existing).isPresent());
            var set = new UnitChangeSet(request, access.actorId(), clock.now());
            sets.persistAndFlush(set);
            sets.recordStep(set.id(), "CREATE", null, access.actorId(), clock.now());
            return announce("createUnitChangeSet", set, null);
        });
    }

    @Transactional
    UnitChangeSetDetail update(UUID id, @Nullable IfMatch ifMatch, JsonNode patch) {
        var set = find(id, UnitChangeSetAction.UPDATE);
        IfMatch.check(ifMatch, set.version());
        set.require(UnitChangeSetAction.UPDATE);
        var before = set.editable();
        var content = mergePatch.apply(before, patch, UpdateUnitChangeSet.class);
        rights.requireFit(set.answeringUnitId(), content);
        set.edit(content);
        return announce("updateUnitChangeSet", set, before);
    }

    @Transactional
    void delete(UUID id, @Nullable IfMatch ifMatch) {
        var set = find(id, UnitChangeSetAction.DELETE);
        IfMatch.check(ifMatch, set.version());
        set.require(UnitChangeSetAction.DELETE);
        sets.delete(set);
        sets.flush();
        saved.fire(new UnitChangeSetSaved("deleteUnitChangeSet", id, set.answeringUnitId(), set.editable(), null));
    }

    /** Asks the HEAD to approve what nothing stands in the way of. */
    @Transactional
    UnitChangeSetDetail submit(UUID id, @Nullable IfMatch ifMatch) {
        return step(UnitChangeSetAction.SUBMIT, id, ifMatch, null, set -> {
            set.submit();
            UnitChangeExecution.requireFree(planner.plan(set).blockers());
            note(set, UnitChangeSetAction.SUBMIT, null);
        });
    }

    @Transactional
    UnitChangeSetDetail sendBack(UUID id, @Nullable IfMatch ifMatch, UnitChangeReason request) {
        return step(UnitChangeSetAction.RETURN, id, ifMatch, request, set -> {
            set.require(UnitChangeSetAction.RETURN);
            validation.check(request);
            set.sendBack(request.reason());
            note(set, UnitChangeSetAction.RETURN, request.reason());
        });
    }

    /** An approved set waits for its day; one whose day has come is executed at once. */
    @Transactional
    UnitChangeSetDetail approve(UUID id, @Nullable IfMatch ifMatch) {
        return step(UnitChangeSetAction.APPROVE, id, ifMatch, null, set -> {
            set.require(UnitChangeSetAction.APPROVE);
            if (access.isService()) {
                access.dayOf(Permission.APPROVE_UNIT_CHANGE, set.effectiveOn());
            }
            rights.requireAnswering(set.answeringUnitId(), set.editable());
            set.approve(access.actorId());
            note(set, UnitChangeSetAction.APPROVE, null);
            sets.hold();
            if (set.effectiveOn().isAfter(clock.today())) {
                UnitChangeExecution.requireFree(planner.plan(set).blockers());
            } else {
                execution.execute(set, access.actorId());
            }
        });
    }

    @Transactional
    UnitChangeSetDetail withdraw(UUID id, @Nullable IfMatch ifMatch) {
        return step(UnitChangeSetAction.WITHDRAW, id, ifMatch, null, set -> {
            set.withdraw();
            note(set, UnitChangeSetAction.WITHDRAW, null);
        });
    }

    @Transactional
    UnitChangeSetDetail undo(UUID id, @Nullable IfMatch ifMatch, UnitChangeReason request) {
        return step(UnitChangeSetAction.UNDO, id, ifMatch, request, set -> {
            set.require(UnitChangeSetAction.UNDO);
            validation.check(request);
            execution.undo(set);
            set.undo(request.reason());
            note(set, UnitChangeSetAction.UNDO, request.reason());
        });
    }

    /**
     * Tells those who prepare and approve why the set was not executed; once, as long as it is the same. Of a set that
     * another replica is at work on or has executed since, or that was withdrawn, nothing is to be told.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void noteFailure(UUID id, String reason) {
        current.become(Caller.job("execute-unit-changes"));
        if (!queries.lockApproved(id)) {
            return;
        }
        sets.countFailure(id);
        var last = queries.steps(id).getLast();
        if (!last.action().equals(FAIL) || !reason.equals(last.reason())) {
            sets.recordStep(id, FAIL, reason, null, clock.now());
        }
    }

    /** Approved sets whose day has come, but for those that have failed so often that somebody must look. */
    List<UUID> due() {
        return queries.due(clock.today());
    }

    /** Executes an approved set, unless another replica is at work on it or has done it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void executeDue(UUID id) {
        current.become(Caller.job("execute-unit-changes"));
        if (queries.lockApproved(id)) {
            var set = sets.findById(id);
            execution.execute(set, null);
            sets.flush();
            saved.fire(new UnitChangeSetSaved(
                    "executeUnitChangeSet", id, set.answeringUnitId(), UnitChangeSetStatus.APPROVED, set.editable()));
        }
    }

    private UnitChangeSetDetail step(
            UnitChangeSetAction action,
            UUID id,
            @Nullable IfMatch ifMatch,
            @Nullable Object request,
            Consumer<UnitChangeSet> change) {
        var set = find(id, action);
        return idempotency.once(action.name() + "/unit-change-sets/" + id, request, UnitChangeSetDetail.class, () -> {
            IfMatch.check(ifMatch, set.version());
            var from = set.status();
            change.accept(set);
            return announce(action.name().toLowerCase(Locale.ROOT) + "UnitChangeSet", set, from);
        });
    }

    /** The set, visible to the caller (else 404) who holds the right to the action (else 403); locked. */
    private UnitChangeSet find(UUID id, UnitChangeSetAction action) {
        get(id);
        var set = sets.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
        access.require(action.permission(), set.answeringUnitId());
        return set;
    }

    private void note(UnitChangeSet set, UnitChangeSetAction action, @Nullable String reason) {
        sets.recordStep(set.id(), action.name(), reason, access.actorId(), clock.now());
    }

    private UnitChangeSetDetail announce(String action, UnitChangeSet set, @Nullable Object before) {
        sets.flush();
        var detail = get(set.id());
        saved.fire(new UnitChangeSetSaved(action, set.id(), set.answeringUnitId(), before, detail));
        return detail;
    }
}
