package org.kehoach.reading;

import java.util.List;

import org.kehoach.plantext.Citation;
import org.kehoach.plantext.Deadline;
import org.kehoach.plantext.FindingKind;
import org.kehoach.plantext.Mention;
import org.kehoach.plantext.Span;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was recognised, for its reader to accept, change or refuse. */
public record Proposal(
        @Schema(maxLength = 10, examples = "p12") String id,
        FindingKind kind,

        @Schema(description = "What it belongs to: an item's item above, the item of an assignment", maxLength = 10)
        @Nullable String parentId,

        @Schema(description = "Where it stands, the main place first", maxItems = 2000)
        List<Span> spans,

        @Schema(description = "An item's mark in the source", maxLength = 120) @Nullable String label,

        ProposalValue proposed,
        Deadline.@Nullable Timing timing,
        @Nullable Citation citation,
        @Schema(maxItems = 200) List<NamedUnits> named,
        ProposalState state,

        @Schema(description = "What it was changed to") @Nullable ProposalValue value) {

    /** Units as the text names them, and those found for it. */
    public record NamedUnits(
            Mention mention,

            @Schema(description = "Empty where it is not certain who is meant", maxItems = 4000)
            List<UnitRef> units,

            @Schema(description = "Who may be meant then", maxItems = 10)
            List<UnitRef> candidates) {}

    ProposalValue current() {
        return value == null ? proposed : value;
    }

    boolean isTaken() {
        return state.isTaken();
    }

    /** Whether a draft takes it; of the rest the words stand where they are, and nothing follows from them. */
    boolean isDecided() {
        return switch (kind) {
            case TITLE,
                    PERIOD,
                    LEGAL_BASIS,
                    PURPOSE,
                    REQUIREMENTS,
                    ORGANISATION,
                    ITEM,
                    ASSIGNMENT,
                    SIGNER_POSITION,
                    SIGNER,
                    RECIPIENT -> true;
            case AGENCY, SYMBOL, PLACE, ISSUE_DATE, DOCUMENT_TYPE, AUTHORITY, DEADLINE, CITATION -> false;
        };
    }

    Proposal decided(@Nullable ProposalDecision decision) {
        if (!isDecided()) {
            return with(ProposalState.NOTED, null);
        }
        return decision == null ? with(ProposalState.UNDECIDED, null) : with(decision.state(), decision.value());
    }

    private Proposal with(ProposalState newState, @Nullable ProposalValue newValue) {
        return new Proposal(id, kind, parentId, spans, label, proposed, timing, citation, named, newState, newValue);
    }
}
