package org.kehoach.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.staff.PersonRef;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that somebody was told of. */
public record NoticeDetail(
        UUID id,
        NoticeKind kind,

        @Schema(description = "What happened, in the reader's language", maxLength = 500)
        String said,

        NoticeSubject subject,

        @Schema(description = "The unit whose work it is") @Nullable UnitRef unit,

        @Schema(description = "When that work was due then") @Nullable LocalDate dueOn,

        @Schema(description = "Who did it; null where a day came near") @Nullable PersonRef by,

        Instant createdAt,
        @Nullable Instant readAt) {

    /** What it opens. */
    public record NoticeSubject(
            SubjectType type,
            UUID id,

            @Schema(maxLength = 1000) String title,

            @Schema(description = "Number and symbol of the plan", maxLength = 100) @Nullable String symbol) {}
}
