package org.kehoach.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Ids;

import org.jspecify.annotations.Nullable;

/** What a unit said of its progress on a day; never changed. */
@Entity
@Table(name = "progress_reports")
class ProgressReport {

    @Id
    private UUID id;

    private UUID assignmentId;
    private String text;
    private int percent;
    private @Nullable String obstacles;
    private UUID staffId;
    private UUID unitId;
    private LocalDate occurredOn;
    private Instant recordedAt;

    @Embedded
    private @Nullable ExternalId externalId;

    @ElementCollection
    @CollectionTable(name = "progress_figures", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ProgressFigure> figures = new ArrayList<>();

    protected ProgressReport() {}

    ProgressReport(Assignment assignment, CreateProgressReport request, UUID staffId, LocalDate day, Instant now) {
        id = Ids.orNext(request.id());
        assignmentId = assignment.id();
        unitId = assignment.unitId();
        text = request.text();
        percent = request.percent();
        obstacles = request.obstacles();
        externalId = request.externalId();
        figures.addAll(request.figuresOrNone());
        this.staffId = staffId;
        occurredOn = day;
        recordedAt = now;
    }

    UUID id() {
        return id;
    }
}
