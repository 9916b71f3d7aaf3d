package org.kehoach.sourcetext;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A paragraph of the source as it is read: its text in NFC and what its look tells. */
public record SourceParagraph(
        @Schema(maxLength = MAX_LENGTH) String text,

        @Schema(
                description = "The mark that Word's automatic numbering shows before the text",
                maxLength = 40,
                examples = "1.1.")
        @Nullable String label,

        @Schema(description = "Level of Word's list, from 0") @Nullable Integer level,

        @Schema(description = "How many code points at the beginning are bold")
        int boldLength,

        boolean italic,
        Alignment alignment,
        @Nullable TableCell cell,

        @Schema(description = "Where it stands on every page beside the text; null in the text itself") @Nullable Margin margin) {

    static final int MAX_LENGTH = 20_000;

    /** How the paragraph stands between the margins. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFIED
    }

    /** What is printed on every page. */
    public enum Margin {
        HEADER,
        FOOTER
    }

    /** Where in which table it stands, all from 0. */
    public record TableCell(int table, int row, int column) {}

    /** A paragraph without any look, as pasted text has them. */
    public static SourceParagraph plain(String text) {
        return new SourceParagraph(text, null, null, 0, false, Alignment.LEFT, null, null);
    }

    SourceParagraph in(Margin place) {
        return new SourceParagraph(text, label, level, boldLength, italic, alignment, null, place);
    }

    /** Whether all of it but its last sign is bold. */
    public boolean isBold() {
        int length = text.stripTrailing().replaceAll("[:.;]+$", "").length();
        return length > 0 && boldLength >= text.codePointCount(0, length);
    }
}
