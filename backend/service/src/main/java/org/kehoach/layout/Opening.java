package org.kehoach.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** How a paper says what it is. */
public sealed interface Opening {

    /**
     * Type and subject, in the middle.
     *
     * @param note such as the period of a report's figures
     */
    record Title(
            String type, List<String> subject, @Nullable String note) implements Opening {}

    /**
     * Of a decision: type and subject, and below them who decides.
     *
     * @param decider in capitals: {@code ỦY BAN NHÂN DÂN THÀNH PHỐ VŨNG TÀU}
     */
    record Decision(String type, List<String> subject, String decider) implements Opening {}

    /** A letter has no type: its subject stands under its number, and whom it goes to above its text. */
    record Letter(String subject, List<String> addressees) implements Opening {}
}
