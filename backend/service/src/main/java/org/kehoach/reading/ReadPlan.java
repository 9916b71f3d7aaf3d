package org.kehoach.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.sourcetext.SourceNotice;
import org.kehoach.sourcetext.SourceParagraph;

import org.jspecify.annotations.Nullable;

/** A text as it was read, before anybody has decided on it. */
record ReadPlan(
        UUID issuingUnitId,
        String title,
        @Nullable String fileName,
        LocalDate asOf,
        Source source,
        List<Proposal> proposals) {

    /** The text, and what is to be known of it. */
    record Source(List<SourceParagraph> paragraphs, List<SourceNotice> notices, List<Integer> asText) {}
}
