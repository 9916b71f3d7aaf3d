package org.kehoach.series;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A due date that a rule comes to. */
public record DueDate(
        @Schema(description = "The rule's own day") LocalDate day,

        @Schema(description = "When it is due: another day where the rule's own is a day off")
        LocalDate dueOn) {}
