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
import jakarta.persistence.Version;

import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Ids;

import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A piece of work that a unit gives: a leaf with assignments, or a composite of child tasks, one per unit. */
@Entity
@Table(name = "tasks")
class Task {

    @Id
    private UUID id;

    @Version
    private long version;

    private boolean composite;
    private @Nullable UUID planId;
    private @Nullable UUID planItemId;
    private @Nullable UUID parentId;
    private @Nullable UUID seriesId;
    private @Nullable Integer occurrence;
    private UUID givingUnitId;
    private String title;
    private String description;
    private @Nullable LocalDate dueOn;
    private @Nullable Integer dueIn;
    private boolean evidenceRequired;

    @ElementCollection
    @CollectionTable(name = "task_figures", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<TaskFigure> figures = new ArrayList<>();

    @Embedded
    private @Nullable ExternalId externalId;

    private UUID createdBy;
    private Instant createdAt;
    private Instant updatedAt;

    protected Task() {}

    Task(CreateTask request, UUID givingUnitId, @Nullable UUID planId, UUID author, Instant now) {
        id = Ids.orNext(request.id());
        composite = request.forEach() != null;
        this.givingUnitId = givingUnitId;
        this.planId = planId;
        planItemId = request.planItemId();
        externalId = request.externalId();
        createdBy = author;
        createdAt = now;
        updatedAt = now;
        write(request.text());
    }

    /** Like another task: the copy for a draft, or the next one of a series. */
    Task(
            UpdateTask text,
            boolean composite,
            UUID givingUnitId,
            @Nullable UUID planId,
            @Nullable UUID planItemId,
            UUID author,
            Instant now) {
        id = Ids.next();
        this.composite = composite;
        this.givingUnitId = givingUnitId;
        this.planId = planId;
        this.planItemId = planItemId;
        createdBy = author;
        createdAt = now;
        updatedAt = now;
        write(text);
    }

    /** The child of a composite for one unit. */
    Task(Task parent) {
        id = Ids.next();
        planId = parent.planId;
        planItemId = parent.planItemId;
        parentId = parent.id;
        givingUnitId = parent.givingUnitId;
        createdBy = parent.createdBy;
        createdAt = parent.createdAt;
        updatedAt = parent.createdAt;
        write(parent.editable());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean composite() {
        return composite;
    }

    @Nullable UUID planId() {
        return planId;
    }

    @Nullable UUID planItemId() {
        return planItemId;
    }

    @Nullable UUID seriesId() {
        return seriesId;
    }

    /** Makes it one of the tasks of a series, which it stays. */
    void join(UUID series, int number) {
        seriesId = series;
        occurrence = number;
    }

    /** Of a draft alone: it is to be done but once. */
    void leaveSeries() {
        seriesId = null;
        occurrence = null;
    }

    @Nullable UUID parentId() {
        return parentId;
    }

    UUID givingUnitId() {
        return givingUnitId;
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** How many working days it has from the day on which it begins to run, if that is how its due date is given. */
    @Nullable Integer dueIn() {
        return dueIn;
    }

    /** It begins to run: what was counted in working days has its day now. */
    void begin(LocalDate due) {
        dueOn = due;
    }

    boolean evidenceRequired() {
        return evidenceRequired;
    }

    List<TaskFigure> figures() {
        return List.copyOf(figures);
    }

    UpdateTask editable() {
        return new UpdateTask(title, description, dueOn, dueIn, evidenceRequired, List.copyOf(figures));
    }

    void edit(UpdateTask text, Instant now) {
        write(text);
        updatedAt = now;
    }

    /** What hangs on it has changed, which makes a new version of it. */
    void touch(Instant now) {
        updatedAt = now;
    }

    private void write(UpdateTask text) {
        title = text.title();
        description = text.description();
        dueOn = text.dueOn();
        dueIn = text.dueIn();
        evidenceRequired = text.evidenceRequired();
        if (!figures.equals(text.figures())) {
            figures.clear();
            figures.addAll(text.figures());
        }
    }
}
