package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.calendar.WorkCalendar;
import org.kehoach.platform.ExternalId;
import org.kehoach.unit.UnitKind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Request for a task on a plan's item, or one that stands alone and names who gives it. It has one leading unit, or is
 * given to each of many units, which makes a child task for each.
 */
public record CreateTask(
        @Nullable UUID id,
        @Valid @Nullable ExternalId externalId,
        @Nullable UUID planItemId,

        @Schema(description = "Who gives the task; needed where there is no plan item") @Nullable UUID givingUnitId,

        @NotBlank @Size(max = 500) @Schema(examples = "Tổ chức ba buổi tuyên truyền tại khu dân cư")
        String title,

        @Size(max = 20000) @Nullable String description,
        @Nullable LocalDate dueOn,

        @Min(1) @Max(WorkCalendar.MOST_DAYS) @Schema(
                description =
                        "Instead of a due date: so many working days after the plan's issue, or after the day on which it is given")
        @Nullable Integer dueIn,

        @Schema(description = "Whether submitting takes a file as evidence; false when absent") @Nullable Boolean evidenceRequired,

        @Size(max = 20) @Nullable List<@Valid @NotNull TaskFigure> figures,
        @Nullable UUID leadUnitId,
        @Valid @Nullable EachUnit forEach,
        @Size(max = 100) @Nullable List<@NotNull UUID> supportUnitIds,
        @Nullable UUID monitorUnitId,

        @Schema(description = "The business day on which it is given; another than today needs the scope history:write")
        @Nullable LocalDate occurredOn) {

    /** The units that get a child task each: listed, or all of a kind under a unit. */
    public record EachUnit(
            @Size(max = 4000) @Nullable List<@NotNull UUID> unitIds,
            @Nullable UUID parentId,
            @Nullable UnitKind kind) {}

    UpdateTask text() {
        return new UpdateTask(
                title,
                description == null ? "" : description,
                dueOn,
                dueIn,
                Boolean.TRUE.equals(evidenceRequired),
                figures == null ? List.of() : figures);
    }

    List<UUID> supportUnits() {
        return supportUnitIds == null ? List.of() : supportUnitIds;
    }
}
