package org.kehoach.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.CreatePlan;
import org.kehoach.plan.CreatePlanItem;
import org.kehoach.plan.LegalBasis;
import org.kehoach.plan.PlanDrafting;
import org.kehoach.plantext.FindingKind;
import org.kehoach.platform.Ids;
import org.kehoach.task.CreateTask;
import org.kehoach.task.TaskGiving;

import org.jspecify.annotations.Nullable;

/** Makes the draft of a reading that is decided on: plan, outline and tasks, in the caller's transaction. */
@ApplicationScoped
class ReadingDraft {

    private static final int MAX_TITLE = 500;
    private static final int MAX_ITEM_TITLE = 1_000;
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_BASES = 50;
    private static final int MAX_RECIPIENTS = 5_000;
    private static final int MAX_SIGNER = 200;

    /** An item that becomes one of the outline. */
    private static final class Kept {
        final UUID id = Ids.next();
        final Proposal proposal;
        final @Nullable Kept above;
        final List<String> refused = new ArrayList<>();

        Kept(Proposal proposal, @Nullable Kept above) {
            this.proposal = proposal;
            this.above = above;
        }

        CreatePlanItem request() {
            var value = proposal.current();
            var text = Stream.concat(Stream.ofNullable(value.body()), refused.stream())
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.joining("\n"));
            String title = PlanReader.cut(value.text(), MAX_ITEM_TITLE);
            return new CreatePlanItem(
                    id, null, above == null ? null : above.id, null, title, PlanReader.cut(text, MAX_TEXT), null, null);
        }
    }

    private final PlanDrafting plans;
    private final TaskGiving tasks;

    ReadingDraft(PlanDrafting plans, TaskGiving tasks) {
        this.plans = plans;
        this.tasks = tasks;
    }

    /** The plan's id. */
    UUID make(UUID issuingUnitId, List<Proposal> proposals) {
        var outline = new LinkedHashMap<String, Kept>();
        var loose = new ArrayList<String>();
        var above = new HashMap<String, Optional<Kept>>();
        for (var proposal : of(proposals, FindingKind.ITEM).toList()) {
            var parent = proposal.parentId() == null
                    ? Optional.<Kept>empty()
                    : above.getOrDefault(proposal.parentId(), Optional.empty());
            if (proposal.isTaken()) {
                var kept = new Kept(proposal, parent.orElse(null));
                outline.put(proposal.id(), kept);
                above.put(proposal.id(), Optional.of(kept));
            } else {
                above.put(proposal.id(), parent);
                parent.map(item -> item.refused).orElse(loose).add(printed(proposal));
            }
        }
        var plan = plans.draft(
                plan(issuingUnitId, proposals, loose),
                outline.values().stream().map(Kept::request).toList());
        taken(proposals, FindingKind.ASSIGNMENT)
                .forEach(work -> Optional.ofNullable(work.parentId())
                        .flatMap(item -> above.getOrDefault(item, Optional.empty()))
                        .ifPresent(item -> give(work, item)));
        return plan;
    }

    private static CreatePlan plan(UUID issuingUnitId, List<Proposal> proposals, List<String> loose) {
        var period = taken(proposals, FindingKind.PERIOD).map(Proposal::current).findFirst();
        var bases = taken(proposals, FindingKind.LEGAL_BASIS)
                .map(Proposal::current)
                .map(value -> new LegalBasis(value.documentId(), PlanReader.cut(value.text(), MAX_ITEM_TITLE)))
                .limit(MAX_BASES)
                .toList();
        // what was refused as an item and has none above it is kept where the plan's own words stand
        String organisation = Stream.concat(Stream.of(text(proposals, FindingKind.ORGANISATION)), loose.stream())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return new CreatePlan(
                null,
                null,
                issuingUnitId,
                PlanReader.cut(text(proposals, FindingKind.TITLE).replace('\n', ' '), MAX_TITLE),
                period.map(ProposalValue::from).orElse(null),
                period.map(ProposalValue::dueOn).orElse(null),
                bases,
                text(proposals, FindingKind.PURPOSE),
                text(proposals, FindingKind.REQUIREMENTS),
                PlanReader.cut(organisation, MAX_TEXT),
                PlanReader.cut(
                        taken(proposals, FindingKind.RECIPIENT)
                                .map(proposal -> proposal.current().text().replace('\n', ' '))
                                .collect(Collectors.joining("\n")),
                        MAX_RECIPIENTS),
                null,
                signer(proposals));
    }

    /** Name and position, as the plan's own page has them: "Nguyễn Văn An, Phó Chủ tịch". */
    private static @Nullable String signer(List<Proposal> proposals) {
        String signer = Stream.concat(
                        taken(proposals, FindingKind.SIGNER)
                                .map(proposal -> proposal.current().text()),
                        taken(proposals, FindingKind.SIGNER_POSITION)
                                .map(proposal -> SignerPosition.inSentence(
                                        proposal.current().text())))
                .collect(Collectors.joining(", "));
        return signer.isEmpty() ? null : PlanReader.cut(signer, MAX_SIGNER);
    }

    private void give(Proposal work, Kept item) {
        var value = work.current();
        boolean one = value.leads().size() == 1;
        tasks.give(new CreateTask(
                null,
                null,
                item.id,
                null,
                PlanReader.cut(value.text().replace('\n', ' '), MAX_TITLE),
                value.text().length() > MAX_TITLE ? value.text() : null,
                value.dueOn(),
                value.dueIn(),
                null,
                null,
                one ? value.leads().getFirst() : null,
                one ? null : new CreateTask.EachUnit(value.leads(), null, null),
                value.supports(),
                value.monitorUnitId(),
                null));
    }

    private static String text(List<Proposal> proposals, FindingKind kind) {
        return PlanReader.cut(
                taken(proposals, kind)
                        .map(proposal -> proposal.current().text())
                        .collect(Collectors.joining("\n")),
                MAX_TEXT);
    }

    private static String printed(Proposal item) {
        var value = item.current();
        String title =
                item.label() == null || item.label().isEmpty() ? value.text() : item.label() + " " + value.text();
        return value.body() == null || value.body().isBlank() ? title : title + "\n" + value.body();
    }

    private static Stream<Proposal> taken(List<Proposal> proposals, FindingKind kind) {
        return of(proposals, kind).filter(Proposal::isTaken);
    }

    private static Stream<Proposal> of(List<Proposal> proposals, FindingKind kind) {
        return proposals.stream().filter(proposal -> proposal.kind() == kind);
    }
}
