package org.kehoach.cascade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.Ids;
import org.kehoach.platform.ProblemException;

import org.jspecify.annotations.Nullable;

/** A notice to a unit that it should carry an item of a plan on. */
@Entity
@Table(name = "plan_reminders")
class Reminder {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID planItemId;
    private UUID unitId;
    private String note;
    private UUID sentById;
    private LocalDate sentOn;
    private Instant sentAt;
    private @Nullable UUID acknowledgedById;
    private @Nullable Instant acknowledgedAt;

    protected Reminder() {}

    Reminder(CreateReminder request, UUID sender, LocalDate today, Instant now) {
        id = Ids.orNext(request.id());
        planItemId = request.itemId();
        unitId = request.unitId();
        note = request.note() == null ? "" : request.note();
        sentById = sender;
        sentOn = today;
        sentAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    void acknowledge(UUID actor, Instant now) {
        if (acknowledgedAt != null) {
            throw ProblemException.illegalTransition(Set.<ReminderAction>of());
        }
        acknowledgedById = actor;
        acknowledgedAt = now;
    }
}
