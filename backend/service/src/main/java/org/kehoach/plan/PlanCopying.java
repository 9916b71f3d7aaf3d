package org.kehoach.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.kehoach.plan.YearMention.Place;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Validation;
import org.kehoach.unit.UnitQueries;

import org.jspecify.annotations.Nullable;

/** Makes a draft from a plan: last year's for this year, or another unit's for the own. */
@ApplicationScoped
class PlanCopying {

    private final PlanService plans;
    private final PlanRepository drafts;
    private final PlanItemRepository items;
    private final UnitQueries units;
    private final Validation validation;
    private final Idempotency idempotency;
    private final BusinessClock clock;
    private final PlanSignals signals;
    private final Instance<PlanWorkCopy> work;

    PlanCopying(
            PlanService plans,
            PlanRepository drafts,
            PlanItemRepository items,
            UnitQueries units,
            Validation validation,
            Idempotency idempotency,
            BusinessClock clock,
            PlanSignals signals,
            @Any Instance<PlanWorkCopy> work) {
        this.plans = plans;
        this.drafts = drafts;
        this.items = items;
        this.units = units;
        this.validation = validation;
        this.idempotency = idempotency;
        this.clock = clock;
        this.signals = signals;
        this.work = work;
    }

    @Transactional
    CopiedPlan copy(UUID id, CopyPlan request) {
        plans.requireVisible(id);
        if (request.issuingUnitId() != null) {
            units.require(Permission.DRAFT_PLAN, request.issuingUnitId(), "/issuingUnitId");
        }
        return idempotency.once("copyPlan/" + id, request, CopiedPlan.class, () -> {
            var source = plans.get(id);
            validation.check(request, wrong(request, source));
            var shift = shift(request, source);
            var draft = plans.draft(text(request, source, shift));
            if (Boolean.TRUE.equals(request.template())) {
                draft.keepAsTemplate();
            }
            var copies = copyItems(source.items(), draft.id());
            var done = copyWork(request, source, draft, copies, shift);
            var detail = plans.get(draft.id());
            signals.saved("copyPlan", draft, null, detail);
            var texts = texts(detail);
            texts.addAll(done.texts());
            return new CopiedPlan(detail, done.count(), done.notes(), YearMention.in(texts, pastYears(source, detail)));
        });
    }

    private static FieldError[] wrong(CopyPlan request, PlanDetail source) {
        var errors = new ArrayList<FieldError>();
        if (request.startsOn() != null && request.years() != null) {
            errors.add(FieldError.at("/years", "startOrYears"));
        } else if (request.startsOn() != null && source.startsOn() == null) {
            errors.add(FieldError.at("/startsOn", "sourceWithoutStart"));
        }
        return errors.toArray(FieldError[]::new);
    }

    private static DateShift shift(CopyPlan request, PlanDetail source) {
        if (request.years() != null) {
            return new DateShift(request.years(), 0);
        }
        return request.startsOn() == null || source.startsOn() == null
                ? DateShift.NONE
                : DateShift.between(source.startsOn(), request.startsOn());
    }

    /** Who receives and signs a plan is its unit's own matter. */
    private static CreatePlan text(CopyPlan request, PlanDetail source, DateShift shift) {
        boolean own = source.issuingUnit().id().equals(request.issuingUnitId());
        return new CreatePlan(
                request.id(),
                request.externalId(),
                request.issuingUnitId(),
                request.title() == null ? source.title() : request.title(),
                shift.move(source.startsOn()),
                shift.move(source.endsOn()),
                source.legalBases(),
                source.purpose(),
                source.requirements(),
                source.organisation(),
                own ? source.recipients() : null,
                source.area(),
                own ? source.signer() : null);
    }

    /** The new ids by the old; an item comes before its children. */
    private Map<UUID, UUID> copyItems(List<PlanItemDetail> outline, UUID draftId) {
        var ids = new HashMap<UUID, UUID>();
        var copies = new ArrayList<PlanItem>();
        for (var item : outline) {
            UUID parent = item.parentId() == null ? null : ids.get(item.parentId());
            var copy = new PlanItem(
                    draftId,
                    new CreatePlanItem(
                            null, null, parent, item.position(), item.title(), item.text(), item.weight(), null),
                    item.position());
            ids.put(item.id(), copy.id());
            copies.add(copy);
        }
        new Outline(copies).number();
        items.persist(copies);
        items.flush();
        return ids;
    }

    private CopiedWork copyWork(
            CopyPlan request, PlanDetail source, Plan draft, Map<UUID, UUID> copies, DateShift shift) {
        if (!Boolean.TRUE.equals(request.withTasks())) {
            return new CopiedWork(0, List.of(), List.of());
        }
        LocalDate start = draft.editable().startsOn();
        var copy = new PlanCopy(
                source.id(), draft.id(), draft.issuingUnitId(), copies, shift, start == null ? clock.today() : start);
        var done = work.stream().map(kind -> kind.copy(copy)).toList();
        drafts.flush();
        return new CopiedWork(
                done.stream().mapToInt(CopiedWork::count).sum(),
                done.stream().flatMap(kind -> kind.notes().stream()).toList(),
                done.stream().flatMap(kind -> kind.texts().stream()).toList());
    }

    private static List<CopiedText> texts(PlanDetail plan) {
        var texts = new ArrayList<CopiedText>();
        texts.add(new CopiedText(Place.TITLE, "", plan.title()));
        for (int i = 0; i < plan.legalBases().size(); i++) {
            texts.add(new CopiedText(
                    Place.LEGAL_BASIS,
                    Integer.toString(i + 1),
                    plan.legalBases().get(i).text()));
        }
        texts.add(new CopiedText(Place.PURPOSE, "", plan.purpose()));
        texts.add(new CopiedText(Place.REQUIREMENTS, "", plan.requirements()));
        texts.add(new CopiedText(Place.ORGANISATION, "", plan.organisation()));
        plan.items()
                .forEach(
                        item -> texts.add(new CopiedText(Place.ITEM, item.label(), item.title() + "\n" + item.text())));
        return texts;
    }

    /** The years of the copied plan that are none of the draft's. */
    private static Set<Integer> pastYears(PlanDetail source, PlanDetail draft) {
        var issued = source.issuedOn() == null
                ? LocalDate.ofInstant(source.createdAt(), BusinessClock.ZONE)
                : source.issuedOn();
        var years = new HashSet<>(years(source, issued));
        years.removeAll(years(draft, null));
        return years;
    }

    private static Set<Integer> years(PlanDetail plan, @Nullable LocalDate otherwise) {
        var first = plan.startsOn() == null ? otherwise : plan.startsOn();
        var last = plan.endsOn() == null ? first : plan.endsOn();
        return first == null || last == null
                ? Set.of()
                : IntStream.rangeClosed(first.getYear(), Math.min(last.getYear(), first.getYear() + 50))
                        .boxed()
                        .collect(Collectors.toSet());
    }
}
