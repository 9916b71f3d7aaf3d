package org.kehoach.plan;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one text of a plan has otherwise than another. */
public record PlanDifference(
        @Schema(description = "The revision that is compared with", minimum = "1")
        int from,

        @Schema(description = "The compared revision; null for an amendment that is not yet issued", minimum = "1")
        @Nullable Integer to,

        @Schema(maxItems = 9) List<FieldChange> fields,

        @Schema(description = "Only items that differ, in the order of the newer text, removed ones last")
        List<ItemChange> items) {

    /** What can differ before and after the outline. */
    public enum Field {
        TITLE,
        STARTS_ON,
        ENDS_ON,
        LEGAL_BASES,
        PURPOSE,
        REQUIREMENTS,
        ORGANISATION,
        RECIPIENTS,
        AREA,
        SIGNER
    }

    /** A text or date that differs; dates as {@code yyyy-MM-dd}. */
    public record FieldChange(Field field, List<TextRun> runs) {}

    /** How an item differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        REWORDED,
        MOVED,
        /** It counts with another weight where progress is rolled up. */
        WEIGHED
    }

    /** An item that differs. */
    public record ItemChange(
            UUID itemId,
            @Schema(maxItems = 3) List<Kind> kinds,

            @Schema(description = "Its number in the older text", maxLength = 120) @Nullable String oldLabel,

            @Schema(description = "Its number in the newer text", maxLength = 120) @Nullable String newLabel,

            @Schema(description = "Its weight in the older text") @Nullable Integer oldWeight,

            @Schema(description = "Its weight in the newer text") @Nullable Integer newWeight,

            List<TextRun> title,
            List<TextRun> text) {}

    /** Words that both texts have, or only one of them. */
    public record TextRun(
            TextRunKind kind, @Schema(maxLength = 60_000) String text) {}

    /** Which text has the words. */
    public enum TextRunKind {
        SAME,
        REMOVED,
        ADDED
    }
}
