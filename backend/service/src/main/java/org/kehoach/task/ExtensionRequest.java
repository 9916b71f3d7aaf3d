package org.kehoach.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.FieldError;
import org.kehoach.platform.Ids;
import org.kehoach.platform.ProblemException;

import org.jspecify.annotations.Nullable;

/** A unit asks for a later due date; answered or withdrawn once, and kept. */
@Entity
@Table(name = "extension_requests")
class ExtensionRequest {

    /** Who asks or answers, on which business day, and when it is recorded. */
    record Word(UUID staffId, LocalDate day, Instant at) {}

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID assignmentId;
    private LocalDate dueOn;
    private LocalDate askedDueOn;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ExtensionStatus status = ExtensionStatus.PENDING;

    private UUID requestedBy;
    private LocalDate requestedOn;
    private Instant requestedAt;
    private @Nullable LocalDate grantedDueOn;
    private @Nullable String answer;
    private @Nullable UUID answeredBy;
    private @Nullable LocalDate answeredOn;
    private @Nullable Instant answeredAt;

    protected ExtensionRequest() {}

    /** @param dueOn the due date in force */
    ExtensionRequest(UUID assignmentId, LocalDate dueOn, CreateExtensionRequest request, Word word) {
        requireLater(request.dueOn(), dueOn);
        id = Ids.orNext(request.id());
        this.assignmentId = assignmentId;
        this.dueOn = dueOn;
        askedDueOn = request.dueOn();
        reason = request.reason();
        requestedBy = word.staffId();
        requestedOn = word.day();
        requestedAt = word.at();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LocalDate askedDueOn() {
        return askedDueOn;
    }

    String reason() {
        return reason;
    }

    /** @param inForce the due date that the new one must come after */
    void grant(LocalDate day, @Nullable LocalDate inForce, @Nullable String comment, Word word) {
        requireLater(day, inForce);
        answer(ExtensionStatus.GRANTED, comment, word);
        grantedDueOn = day;
    }

    void refuse(String why, Word word) {
        answer(ExtensionStatus.REFUSED, why, word);
    }

    void withdraw(Word word) {
        answer(ExtensionStatus.WITHDRAWN, null, word);
    }

    private void answer(ExtensionStatus answered, @Nullable String text, Word word) {
        if (word.day().isBefore(requestedOn)) {
            throw ProblemException.invalid(FieldError.at("/occurredOn", "beforeLast", requestedOn));
        }
        status = answered;
        answer = text;
        answeredBy = word.staffId();
        answeredOn = word.day();
        answeredAt = word.at();
    }

    private static void requireLater(LocalDate day, @Nullable LocalDate inForce) {
        if (inForce != null && !day.isAfter(inForce)) {
            throw ProblemException.invalid(FieldError.at("/dueOn", "laterThan", inForce));
        }
    }
}
