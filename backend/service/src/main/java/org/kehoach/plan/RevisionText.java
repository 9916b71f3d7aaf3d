package org.kehoach.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The text of a plan as one of its documents put it in force. */
public record RevisionText(
        String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<LegalBasis> legalBases,
        String purpose,
        String requirements,
        String organisation,
        String recipients,
        @Nullable String area,
        List<RevisionItem> items) {

    /** Without an outline. */
    static RevisionText of(UpdatePlan text) {
        return new RevisionText(
                text.title(),
                text.startsOn(),
                text.endsOn(),
                text.legalBases(),
                text.purpose(),
                text.requirements(),
                text.organisation(),
                text.recipients(),
                text.area(),
                List.of());
    }

    static RevisionText of(PlanDetail plan) {
        return new RevisionText(
                plan.title(),
                plan.startsOn(),
                plan.endsOn(),
                plan.legalBases(),
                plan.purpose(),
                plan.requirements(),
                plan.organisation(),
                plan.recipients(),
                plan.area(),
                plan.items().stream().map(RevisionItem::of).toList());
    }
}
