package org.kehoach.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of an event until it is held or cancelled. */
public record UpdateEvent(
        @NotBlank @Size(max = 300) String title,
        @NotNull EventKind kind,

        @Schema(description = "Whether this site leads the way for the campaign's others") @Nullable Boolean pilot,

        @Nullable LocalDate windowFrom,
        @Nullable LocalDate windowTo,
        @Size(max = 200) @Nullable String place,
        @Size(max = 300) @Nullable String address,
        @Nullable LocalDate startsOn,
        @Schema(examples = "08:00") @Nullable LocalTime startTime,
        @Nullable LocalDate endsOn,
        @Schema(examples = "11:00") @Nullable LocalTime endTime,
        @Nullable Boolean allDay,
        @Valid @Nullable Chair chair,
        @Nullable UUID planItemId,
        @Nullable UUID taskId,
        @Size(max = 100) @Nullable List<@NotNull UUID> supportUnitIds,
        @Size(max = 100) @Nullable List<@Valid @NotNull ProgrammeItem> programme,
        @Size(max = 4000) @Nullable String materials,
        @Size(max = 4000) @Nullable String budgetNote,
        @Size(max = 100) @Nullable List<@Valid @NotNull ChecklistItem> checklist) {

    EventTime time() {
        return new EventTime(startsOn, startTime, endsOn, endTime, Boolean.TRUE.equals(allDay));
    }

    List<UUID> supportUnitsOrNone() {
        return supportUnitIds == null ? List.of() : supportUnitIds;
    }

    List<ProgrammeLine> programmeLines() {
        return programme == null
                ? List.of()
                : programme.stream().map(ProgrammeLine::new).toList();
    }

    List<ChecklistLine> checklistLines() {
        return checklist == null
                ? List.of()
                : checklist.stream().map(ChecklistLine::new).toList();
    }
}
