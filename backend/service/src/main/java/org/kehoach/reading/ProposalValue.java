package org.kehoach.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.calendar.WorkCalendar;
import org.kehoach.plantext.Deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a proposal says, or what it was changed to; members that its kind does not have are null. */
public record ProposalValue(
        @NotNull @Size(max = 20000) @Schema(description = "The text itself; an item's title, the day as it is written")
        String text,

        @Schema(description = "An item's text below its title") @Size(max = 20000) @Nullable String body,

        @Nullable LocalDate from,
        @Nullable LocalDate dueOn,

        @Min(1) @Max(WorkCalendar.MOST_DAYS) @Schema(description = "Of an assignment, instead of its day: so many working days after the plan's issue")
        @Nullable Integer dueIn,

        Deadline.@Nullable Recurrence every,

        @Schema(description = "Of an assignment; with several each gets the task") @Size(max = 4000) @Nullable List<@NotNull UUID> leadUnitIds,

        @Size(max = 100) @Nullable List<@NotNull UUID> supportUnitIds,

        @Schema(description = "Who sees that it is done") @Nullable UUID monitorUnitId,

        @Schema(description = "The registered document that is meant") @Nullable UUID documentId) {

    static ProposalValue text(String text) {
        return new ProposalValue(text, null, null, null, null, null, null, null, null, null);
    }

    List<UUID> leads() {
        return leadUnitIds == null ? List.of() : leadUnitIds;
    }

    List<UUID> supports() {
        return supportUnitIds == null ? List.of() : supportUnitIds;
    }
}
