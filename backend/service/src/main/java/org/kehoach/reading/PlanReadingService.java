package org.kehoach.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.kehoach.plantext.FindingKind;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;
import org.kehoach.unit.UnitQueries;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Readings from the text to the draft. A reading is its author's own; the draft is the unit's. */
@ApplicationScoped
public class PlanReadingService {

    /** What is told of a reading to the audit: never its text. */
    private record Told(int proposals, @Nullable UUID planId) {}

    private final PlanReadingRepository readings;
    private final PlanReadingQueries queries;
    private final PlanReader reader;
    private final ReadingDraft draft;
    private final UnitQueries units;
    private final Access access;
    private final Validation validation;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;
    private final BusinessClock clock;
    private final Event<PlanReadingSaved> saved;

    PlanReadingService(
            PlanReadingRepository readings,
            PlanReadingQueries queries,
            PlanReader reader,
            ReadingDraft draft,
            UnitQueries units,
            Access access,
            Validation validation,
            MergePatch mergePatch,
            Idempotency idempotency,
            BusinessClock clock,
            Event<PlanReadingSaved> saved) {
        this.readings = readings;
        this.queries = queries;
        this.reader = reader;
        this.draft = draft;
        this.units = units;
        this.access = access;
        this.validation = validation;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
        this.clock = clock;
        this.saved = saved;
    }

    Page<PlanReadingSummary> list(PlanReadingFilter filter) {
        access.requireAnywhere(Permission.DRAFT_PLAN);
        return queries.page(filter);
    }

    PlanReadingDetail get(UUID id) {
        return detail(find(id, LockModeType.NONE));
    }

    @Transactional
    PlanReadingDetail create(CreatePlanReading request) {
        if (request.issuingUnitId() != null) {
            units.require(Permission.DRAFT_PLAN, request.issuingUnitId(), "/issuingUnitId");
        }
        return idempotency.once("createPlanReading", request, PlanReadingDetail.class, () -> {
            validation.check(request, wrong(request));
            if (!units.isKnown(request.issuingUnitId())) {
                throw ProblemException.invalid(FieldError.at("/issuingUnitId", "unit"));
            }
            var reading = new PlanReading(reader.read(request), access.actorId(), clock.now());
            readings.persistAndFlush(reading);
            return tell("createPlanReading", reading);
        });
    }

    @Transactional
    PlanReadingDetail update(UUID id, @Nullable IfMatch ifMatch, JsonNode patch) {
        var reading = find(id, LockModeType.PESSIMISTIC_WRITE);
        IfMatch.check(ifMatch, reading.version());
        var before = reading.editable();
        var decided = mergePatch.apply(before, patch, UpdatePlanReading.class);
        requireFit(reading, before, decided);
        reading.decide(decided);
        readings.flush();
        return tell("updatePlanReading", reading);
    }

    @Transactional
    void delete(UUID id, @Nullable IfMatch ifMatch) {
        var reading = find(id, LockModeType.PESSIMISTIC_WRITE);
        IfMatch.check(ifMatch, reading.version());
        readings.delete(reading);
        readings.flush();
        tell("deletePlanReading", reading);
    }

    /** Once more it answers the plan that was made, whatever version the caller has seen. */
    @Transactional
    PlanReadingDetail apply(UUID id, @Nullable IfMatch ifMatch) {
        var reading = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (reading.planId() != null) {
            return detail(reading);
        }
        IfMatch.check(ifMatch, reading.version());
        var proposals = reading.proposals();
        long undecided = proposals.stream()
                .filter(proposal -> proposal.state() == ProposalState.UNDECIDED)
                .count();
        if (undecided > 0) {
            throw ProblemException.of(ProblemType.CONFLICT, "readingUndecided", undecided);
        }
        reading.applied(draft.make(reading.issuingUnitId(), proposals));
        readings.flush();
        return tell("applyPlanReading", reading);
    }

    private PlanReading find(UUID id, LockModeType lock) {
        if (!queries.isOwn(id)) {
            throw ProblemException.notFound();
        }
        var reading = readings.findByIdOptional(id, lock).orElseThrow(ProblemException::notFound);
        access.require(Permission.DRAFT_PLAN, reading.issuingUnitId());
        return reading;
    }

    private static FieldError[] wrong(CreatePlanReading request) {
        boolean blank = request.text() == null || request.text().isBlank();
        return (request.fileId() == null) == blank
                ? new FieldError[] {FieldError.at("/fileId", "fileOrText")}
                : new FieldError[0];
    }

    private void requireFit(PlanReading reading, UpdatePlanReading before, UpdatePlanReading decided) {
        if (reading.planId() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "readingApplied");
        }
        var proposals = reading.proposals().stream().collect(Collectors.toMap(Proposal::id, proposal -> proposal));
        var errors = new ArrayList<FieldError>();
        decided.decisions().entrySet().stream()
                .filter(decision ->
                        !decision.getValue().equals(before.decisions().get(decision.getKey())))
                .forEach(decision -> errors.addAll(wrong(reading, proposals, decision)));
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private List<FieldError> wrong(
            PlanReading reading, Map<String, Proposal> proposals, Map.Entry<String, ProposalDecision> entry) {
        String pointer = "/decisions/" + entry.getKey();
        var proposal = proposals.get(entry.getKey());
        var decision = entry.getValue();
        if (proposal == null) {
            return List.of(FieldError.at(pointer, "unknown"));
        }
        if (!proposal.isDecided() || decision.state() == ProposalState.NOTED) {
            return List.of(FieldError.at(pointer, "noted"));
        }
        if ((decision.state() == ProposalState.CHANGED) != (decision.value() != null)) {
            return List.of(FieldError.at(pointer + "/value", "required"));
        }
        var value = decision.value() == null ? proposal.proposed() : decision.value();
        if (!decision.state().isTaken()) {
            return proposal.kind() == FindingKind.TITLE && decision.state() == ProposalState.REFUSED
                    ? List.of(FieldError.at(pointer, "planTitle"))
                    : List.of();
        }
        if (value.text().isBlank()) {
            return List.of(FieldError.at(pointer + "/value/text", "required"));
        }
        if (value.dueOn() != null && value.dueIn() != null) {
            return List.of(FieldError.at(pointer + "/value/dueIn", "dueOnOrIn"));
        }
        return proposal.kind() == FindingKind.ASSIGNMENT ? wrongUnits(reading, pointer, value) : List.of();
    }

    /** Who is given work stands on the day, at or below the issuing unit. */
    private List<FieldError> wrongUnits(PlanReading reading, String pointer, ProposalValue value) {
        if (value.leads().isEmpty()) {
            return List.of(FieldError.at(pointer, "leadMissing"));
        }
        var ids = Stream.concat(value.leads().stream(), value.supports().stream())
                .collect(Collectors.toCollection(HashSet::new));
        var monitor = value.monitorUnitId();
        if (monitor != null && !ids.add(monitor)) {
            return List.of(FieldError.at(pointer + "/value/monitorUnitId", "unitTwice"));
        }
        var standing = units.standing(ids, reading.issuingUnitId(), reading.asOf());
        return ids.stream()
                .filter(unit -> {
                    var stands = standing.get(unit);
                    return stands == null || !stands.exists() || !stands.below();
                })
                .map(unit -> FieldError.at(pointer, "notBelow"))
                .limit(1)
                .toList();
    }

    private PlanReadingDetail detail(PlanReading reading) {
        var source = reading.source();
        return new PlanReadingDetail(
                reading.id(),
                queries.unit(reading.issuingUnitId()).orElseThrow(),
                reading.fileName(),
                reading.asOf(),
                source.paragraphs(),
                source.notices(),
                source.asText(),
                reading.proposals(),
                reading.planId(),
                reading.createdAt(),
                reading.expiresAt(),
                reading.version());
    }

    /** The detail goes on to the caller; what was recognised is taken out of its text only once. */
    private PlanReadingDetail tell(String action, PlanReading reading) {
        var detail = detail(reading);
        saved.fire(new PlanReadingSaved(
                action,
                "planReading",
                reading.id(),
                reading.issuingUnitId(),
                null,
                new Told(detail.proposals().size(), detail.planId())));
        return detail;
    }
}
