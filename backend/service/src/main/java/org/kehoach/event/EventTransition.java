package org.kehoach.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.kehoach.platform.Ids;

import org.jspecify.annotations.Nullable;

/** A step in the life of an event; never changed. */
@Entity
@Table(name = "event_transitions")
class EventTransition {

    @Id
    private UUID id;

    private UUID eventId;
    private String action;

    @Enumerated(EnumType.STRING)
    private @Nullable EventStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private EventStatus toStatus;

    private @Nullable String reason;
    private UUID staffId;
    private LocalDate occurredOn;
    private Instant recordedAt;

    protected EventTransition() {}

    /** @param from {@code null} for the first step, which makes the event */
    EventTransition(
            Event event, String action, @Nullable EventStatus from, UUID staffId, LocalDate occurredOn, Instant now) {
        id = Ids.next();
        eventId = event.id();
        this.action = action;
        fromStatus = from;
        toStatus = event.status();
        reason = event.statusReason();
        this.staffId = staffId;
        this.occurredOn = occurredOn;
        recordedAt = now;
    }
}
