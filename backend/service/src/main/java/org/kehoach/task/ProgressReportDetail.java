package org.kehoach.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.file.FileRef;
import org.kehoach.platform.ExternalId;
import org.kehoach.staff.PersonRef;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** A unit's report upon its progress, with figures and evidence. */
public record ProgressReportDetail(
        UUID id,
        UUID assignmentId,
        String text,
        int percent,
        List<ReportedFigure> figures,
        @Nullable String obstacles,
        List<FileRef> files,
        PersonRef by,
        UnitRef unit,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable ExternalId externalId) {

    /** A figure with its meaning. */
    public record ReportedFigure(String key, String label, String measure, BigDecimal value) {}
}
