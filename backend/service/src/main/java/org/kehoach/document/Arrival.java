package org.kehoach.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A unit has received a document and given it a number of its own. */
@Entity
@Table(name = "document_arrivals")
@IdClass(Arrival.Key.class)
class Arrival {

    record Key(UUID documentId, UUID unitId) {}

    @Id
    private UUID documentId;

    @Id
    private UUID unitId;

    private LocalDate arrivedOn;
    private int number;
    private UUID enteredBy;
    private Instant enteredAt;

    protected Arrival() {}

    Arrival(UUID documentId, ReceiveDocument request, int number, UUID enteredBy, Instant now) {
        this.documentId = documentId;
        unitId = request.unitId();
        arrivedOn = request.arrivedOn();
        this.number = number;
        this.enteredBy = enteredBy;
        enteredAt = now;
    }

    UUID documentId() {
        return documentId;
    }
}
