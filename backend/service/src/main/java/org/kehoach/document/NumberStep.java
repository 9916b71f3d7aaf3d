package org.kehoach.document;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.kehoach.platform.Ids;

import org.jspecify.annotations.Nullable;

/** What somebody did with a number; never changed or deleted. */
@Entity
@Table(name = "document_number_steps")
class NumberStep {

    @Id
    private UUID id;

    private UUID unitId;
    private String series;
    private int year;
    private int number;
    private String letter;

    @Enumerated(EnumType.STRING)
    private NumberAction action;

    private @Nullable String subject;
    private @Nullable String reason;
    private @Nullable UUID documentId;
    private UUID staffId;
    private Instant recordedAt;

    protected NumberStep() {}

    NumberStep(DocumentNumber number, NumberAction action, UUID staffId, Instant now) {
        id = Ids.next();
        var key = number.key();
        unitId = key.unitId();
        series = key.series();
        year = key.year();
        this.number = key.number();
        letter = key.letter();
        this.action = action;
        subject = number.subject();
        reason = number.reason();
        documentId = number.documentId();
        this.staffId = staffId;
        recordedAt = now;
    }
}
