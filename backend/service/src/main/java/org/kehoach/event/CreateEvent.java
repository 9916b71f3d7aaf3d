package org.kehoach.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.ExternalId;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for an event, a campaign (with its window), or a site of a campaign. */
public record CreateEvent(
        @Nullable UUID id,
        @Valid @Nullable ExternalId externalId,
        @NotNull UUID hostUnitId,

        @NotBlank @Size(max = 300) @Schema(examples = "Ngày hội Toàn dân bảo vệ an ninh Tổ quốc")
        String title,

        @NotNull EventKind kind,

        @Schema(description = "One event at many sites; needs a window") @Nullable Boolean campaign,

        @Schema(description = "The campaign that this is a site of") @Nullable UUID campaignId,

        @Schema(description = "Whether this site leads the way for the campaign's others") @Nullable Boolean pilot,

        @Schema(description = "First day on which a campaign's sites may hold theirs") @Nullable LocalDate windowFrom,

        @Schema(description = "Last day on which a campaign's sites may hold theirs") @Nullable LocalDate windowTo,

        @Size(max = 200) @Nullable String place,
        @Size(max = 300) @Nullable String address,

        @Schema(description = "Absent while it is still to be fixed") @Nullable LocalDate startsOn,

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
        @Size(max = 100) @Nullable List<@Valid @NotNull ChecklistItem> checklist,

        @Schema(description = "The business day; another than today needs the scope history:write") @Nullable LocalDate occurredOn) {

    UpdateEvent content() {
        return new UpdateEvent(
                title,
                kind,
                pilot,
                windowFrom,
                windowTo,
                place,
                address,
                startsOn,
                startTime,
                endsOn,
                endTime,
                allDay,
                chair,
                planItemId,
                taskId,
                supportUnitIds,
                programme,
                materials,
                budgetNote,
                checklist);
    }
}
