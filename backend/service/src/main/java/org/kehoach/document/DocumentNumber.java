package org.kehoach.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.Ids;
import org.kehoach.platform.ProblemException;

import org.jspecify.annotations.Nullable;

/** A number that a unit keeps for a paper to be signed, has issued a document under, or has voided. */
@Entity
@Table(name = "document_numbers")
class DocumentNumber {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID unitId;
    private String series;
    private int year;
    private int number;
    private String letter;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private String symbol;

    @Enumerated(EnumType.STRING)
    private NumberStatus status;

    private @Nullable String subject;
    private @Nullable String reason;
    private @Nullable UUID documentId;
    private Instant createdAt;

    protected DocumentNumber() {}

    private DocumentNumber(
            UUID id, NumberKey key, DocumentType type, String symbol, NumberStatus status, Instant createdAt) {
        this.id = id;
        unitId = key.unitId();
        series = key.series();
        year = key.year();
        number = key.number();
        letter = key.letter();
        this.type = type;
        this.symbol = symbol;
        this.status = status;
        this.createdAt = createdAt;
    }

    static DocumentNumber reserved(ReserveNumber request, NumberKey key, String symbol, Instant now) {
        var reserved =
                new DocumentNumber(Ids.orNext(request.id()), key, request.type(), symbol, NumberStatus.RESERVED, now);
        reserved.subject = request.subject();
        return reserved;
    }

    static DocumentNumber issued(NumberKey key, DocumentType type, String symbol, UUID documentId, Instant now) {
        var issued = new DocumentNumber(Ids.next(), key, type, symbol, NumberStatus.ISSUED, now);
        issued.documentId = documentId;
        return issued;
    }

    /**
     * Gives the number to a document; refuses (409) one that is taken.
     *
     * @param reservedId the reservation that the document was meant for
     */
    void issue(UUID documentId, @Nullable UUID reservedId) {
        if (status != NumberStatus.RESERVED || !id.equals(reservedId)) {
            throw taken();
        }
        status = NumberStatus.ISSUED;
        this.documentId = documentId;
    }

    void voidFor(String reason) {
        if (status != NumberStatus.RESERVED) {
            throw ProblemException.illegalTransition(List.<NumberAction>of());
        }
        status = NumberStatus.VOIDED;
        this.reason = reason;
    }

    ProblemException taken() {
        String key = switch (status) {
            case RESERVED -> "numberReserved";
            case VOIDED -> "numberVoided";
            case ISSUED, GAP -> "numberTaken";
        };
        return ProblemException.exists(documentId, key, number + letter, String.valueOf(year));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    NumberKey key() {
        return new NumberKey(unitId, series, year, number, letter);
    }

    boolean isReserved() {
        return status == NumberStatus.RESERVED;
    }

    @Nullable String subject() {
        return subject;
    }

    @Nullable String reason() {
        return reason;
    }

    @Nullable UUID documentId() {
        return documentId;
    }
}
