package org.kehoach.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Ids;
import org.kehoach.platform.ProblemException;

import org.jspecify.annotations.Nullable;

/** What a unit holds, and its way from the plan to the closing record. */
@Entity
@Table(name = "events")
class Event {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID hostUnitId;
    private String title;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private EventStatus status = EventStatus.PLANNED;

    private boolean campaign;
    private @Nullable UUID campaignId;
    private boolean pilot;
    private @Nullable LocalDate windowFrom;
    private @Nullable LocalDate windowTo;
    private @Nullable String place;
    private @Nullable String address;

    @Embedded
    private EventTime time;

    private @Nullable String chairName;
    private @Nullable String chairPosition;
    private @Nullable UUID planItemId;
    private @Nullable UUID taskId;

    @ElementCollection
    @CollectionTable(name = "event_support_units", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "unit_id")
    private Set<UUID> supportUnitIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "event_programme", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    private List<ProgrammeLine> programme = new ArrayList<>();

    private String materials;
    private String budgetNote;

    @ElementCollection
    @CollectionTable(name = "event_checklist", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    private List<ChecklistLine> checklist = new ArrayList<>();

    private @Nullable String statusReason;

    @Embedded
    private @Nullable Closing closing;

    @Embedded
    private @Nullable ExternalId externalId;

    private UUID createdBy;
    private Instant createdAt;
    private Instant updatedAt;

    protected Event() {}

    Event(CreateEvent request, UUID author, Instant now) {
        id = Ids.orNext(request.id());
        externalId = request.externalId();
        hostUnitId = request.hostUnitId();
        campaign = Boolean.TRUE.equals(request.campaign());
        campaignId = request.campaignId();
        createdBy = author;
        createdAt = now;
        updatedAt = now;
        write(request.content());
    }

    /** A site of this campaign at a unit, with the campaign's programme and links; when and where is the unit's to say. */
    Event newSite(UUID unitId, UUID author, Instant now) {
        require(EventAction.ADD_SITE);
        var content = editable();
        var site = new Event(
                new CreateEvent(
                        null,
                        null,
                        unitId,
                        title,
                        kind,
                        false,
                        id,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        planItemId,
                        taskId,
                        null,
                        content.programme(),
                        null,
                        null,
                        null,
                        null),
                author,
                now);
        return site;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID hostUnitId() {
        return hostUnitId;
    }

    EventStatus status() {
        return status;
    }

    @Nullable String statusReason() {
        return statusReason;
    }

    boolean isCampaign() {
        return campaign;
    }

    @Nullable UUID campaignId() {
        return campaignId;
    }

    EventTime time() {
        return time;
    }

    /** The first day on which it can be held; null while that is still to be fixed. */
    @Nullable LocalDate firstDay() {
        return windowFrom == null ? time.startsOn() : windowFrom;
    }

    UpdateEvent editable() {
        return new UpdateEvent(
                title,
                kind,
                pilot,
                windowFrom,
                windowTo,
                place,
                address,
                time.startsOn(),
                time.startTime(),
                time.endsOn(),
                time.endTime(),
                time.allDay(),
                chairName == null ? null : new Chair(chairName, chairPosition),
                planItemId,
                taskId,
                supportUnitIds.stream().sorted().toList(),
                programme.stream().map(ProgrammeLine::item).toList(),
                materials,
                budgetNote,
                checklist.stream().map(ChecklistLine::item).toList());
    }

    void edit(UpdateEvent content, Instant now) {
        require(EventAction.UPDATE);
        write(content);
        updatedAt = now;
    }

    /** Belongs to what the campaign or the task belongs to, where nothing else was said. */
    void linkTo(@Nullable UUID planItem, @Nullable UUID task) {
        planItemId = planItem;
        taskId = task;
    }

    boolean isPilot() {
        return pilot;
    }

    void makePilot() {
        pilot = true;
    }

    void makeOrdinary() {
        pilot = false;
    }

    void confirm() {
        require(EventAction.CONFIRM);
        status = EventStatus.CONFIRMED;
        statusReason = null;
    }

    void postpone(EventTime newTime, String reason) {
        require(EventAction.POSTPONE);
        status = EventStatus.POSTPONED;
        time = newTime;
        statusReason = reason;
    }

    void cancel(String reason) {
        require(EventAction.CANCEL);
        status = EventStatus.CANCELLED;
        statusReason = reason;
    }

    void close(Closing record) {
        require(EventAction.CLOSE);
        status = EventStatus.HELD;
        statusReason = null;
        closing = record;
    }

    /** Refuses (409, with what is possible) an action that the status does not allow. */
    void require(EventAction action) {
        var possible = possible();
        if (!possible.contains(action)) {
            throw ProblemException.illegalTransition(possible);
        }
    }

    Set<EventAction> possible() {
        return status.possible(firstDay() != null, campaign);
    }

    private void write(UpdateEvent content) {
        title = content.title();
        kind = content.kind();
        pilot = Boolean.TRUE.equals(content.pilot());
        windowFrom = content.windowFrom();
        windowTo = content.windowTo();
        place = content.place();
        address = content.address();
        time = content.time();
        var chair = content.chair();
        chairName = chair == null ? null : chair.name();
        chairPosition = chair == null ? null : chair.position();
        planItemId = content.planItemId();
        taskId = content.taskId();
        replace(supportUnitIds, content.supportUnitsOrNone());
        replace(programme, content.programmeLines());
        materials = content.materials() == null ? "" : content.materials();
        budgetNote = content.budgetNote() == null ? "" : content.budgetNote();
        replace(checklist, content.checklistLines());
    }

    private static <T> void replace(java.util.Collection<T> kept, List<T> replacement) {
        if (!List.copyOf(kept).equals(replacement)) {
            kept.clear();
            kept.addAll(replacement);
        }
    }
}
