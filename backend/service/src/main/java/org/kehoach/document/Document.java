package org.kehoach.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Ids;

import org.jspecify.annotations.Nullable;

/** A document that was issued: here by a unit, or by a body outside. */
@Entity
@Table(name = "documents")
class Document {

    static final int MAX_FILES = 50;

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private int number;
    private String letter;
    private String symbol;
    private String[] symbolWords;
    private String series;
    private @Nullable UUID issuingUnitId;
    private String issuingBody;
    private LocalDate issuedOn;
    private String subject;
    private @Nullable String signer;
    private @Nullable String signerPosition;
    private @Nullable String keptBy;
    private UUID createdBy;
    private Instant createdAt;

    @Embedded
    private @Nullable ExternalId externalId;

    protected Document() {}

    Document(CreateDocument request, Symbol symbol, String issuingBody, UUID createdBy, Instant now) {
        id = Ids.orNext(request.id());
        type = request.type();
        direction = request.directionOrUsual();
        urgency = request.urgencyOrNormal();
        number(symbol);
        issuingUnitId = request.issuingUnitId();
        this.issuingBody = issuingBody;
        issuedOn = request.issuedOn();
        subject = request.subject();
        signer = request.signer();
        signerPosition = request.signerPosition();
        externalId = request.externalId();
        this.createdBy = createdBy;
        createdAt = now;
    }

    Document(NewDocument request, String issuingBody, UUID createdBy, Instant now) {
        id = Ids.next();
        type = request.type();
        direction = Direction.OUTGOING;
        urgency = Urgency.NORMAL;
        number(request.symbol());
        issuingUnitId = request.issuingUnitId();
        this.issuingBody = issuingBody;
        issuedOn = request.issuedOn();
        subject = request.subject();
        signer = request.signer();
        keptBy = request.keptBy();
        this.createdBy = createdBy;
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable UUID issuingUnitId() {
        return issuingUnitId;
    }

    DocumentType type() {
        return type;
    }

    String symbol() {
        return symbol;
    }

    /** Null of a body outside, whose numbers are its own affair. */
    @Nullable NumberKey numberKey() {
        return issuingUnitId == null ? null : new NumberKey(issuingUnitId, series, issuedOn.getYear(), number, letter);
    }

    UUID createdBy() {
        return createdBy;
    }

    boolean isKept() {
        return keptBy != null;
    }

    /** Whether the number would count elsewhere, or be another one, after the correction. */
    boolean isRenumberedBy(UpdateDocument correction, Symbol corrected) {
        return number != corrected.number()
                || !letter.equals(corrected.letter())
                || !series.equals(corrected.series(correction.type()))
                || issuedOn.getYear() != correction.issuedOn().getYear();
    }

    void correct(UpdateDocument correction, Symbol corrected) {
        type = correction.type();
        direction = correction.direction();
        urgency = correction.urgency();
        number(corrected);
        issuingBody = correction.issuingBody();
        issuedOn = correction.issuedOn();
        subject = correction.subject();
        signer = correction.signer();
        signerPosition = correction.signerPosition();
    }

    UpdateDocument editable() {
        return new UpdateDocument(
                type, direction, urgency, symbol, issuingBody, issuedOn, subject, signer, signerPosition);
    }

    private void number(Symbol given) {
        number = given.number();
        letter = given.letter();
        symbol = given.text();
        symbolWords = given.words(type).toArray(String[]::new);
        series = given.series(type);
    }
}
