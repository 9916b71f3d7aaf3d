package org.kehoach.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.StoredJson;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/** The changes of one legal instrument, in their order. They are read and executed as a whole, so they are kept as one. */
@Entity
@Table(name = "unit_change_sets")
class UnitChangeSet {

    static final TypeReference<List<UnitChange>> CHANGES = new TypeReference<>() {};
    static final TypeReference<List<MoveRule>> RULES = new TypeReference<>() {};

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID unitId;
    private @Nullable UUID heirId;
    private String instrument;
    private @Nullable LocalDate instrumentOn;
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private UnitChangeSetStatus status = UnitChangeSetStatus.DRAFT;

    private String changes;
    private String rules;

    @Embedded
    private @Nullable ExternalId externalId;

    private UUID createdBy;
    private Instant createdAt;
    private @Nullable UUID approvedBy;
    private @Nullable Instant executedAt;
    private int failures;
    private @Nullable String undoReason;
    private @Nullable String returnReason;

    protected UnitChangeSet() {}

    UnitChangeSet(CreateUnitChangeSet request, UUID author, Instant now) {
        id = Ids.orNext(request.id());
        unitId = request.unitId();
        externalId = request.externalId();
        createdBy = author;
        createdAt = now;
        write(request.content());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Whose HEAD approves and undoes: the unit of the draft, or who follows it when the set has ended it. */
    UUID answeringUnitId() {
        return heirId == null ? unitId : heirId;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    UnitChangeSetStatus status() {
        return status;
    }

    /** What it did has been recorded, or has been undone; nothing is left to try. */
    boolean isRecorded() {
        return status == UnitChangeSetStatus.EXECUTED || status == UnitChangeSetStatus.UNDONE;
    }

    List<UnitChange> changes() {
        return StoredJson.read(changes, CHANGES);
    }

    List<MoveRule> rules() {
        return StoredJson.read(rules, RULES);
    }

    UpdateUnitChangeSet editable() {
        return new UpdateUnitChangeSet(instrument, instrumentOn, effectiveOn, changes(), rules());
    }

    /** In the name of who approved it, whoever or whatever carries it out. */
    UnitChangeContext context(Instant now) {
        return new UnitChangeContext(
                id, instrument, effectiveOn, createdBy, approvedBy == null ? createdBy : approvedBy, now);
    }

    void edit(UpdateUnitChangeSet content) {
        require(UnitChangeSetAction.UPDATE);
        status = UnitChangeSetStatus.DRAFT;
        write(content);
    }

    void submit() {
        require(UnitChangeSetAction.SUBMIT);
        status = UnitChangeSetStatus.SUBMITTED;
        returnReason = null;
    }

    void sendBack(String reason) {
        require(UnitChangeSetAction.RETURN);
        status = UnitChangeSetStatus.DRAFT;
        returnReason = reason;
    }

    void approve(UUID approver) {
        require(UnitChangeSetAction.APPROVE);
        status = UnitChangeSetStatus.APPROVED;
        returnReason = null;
        approvedBy = approver;
    }

    void withdraw() {
        require(UnitChangeSetAction.WITHDRAW);
        status = UnitChangeSetStatus.DRAFT;
        approvedBy = null;
        failures = 0;
    }

    /** @param heir who answers for the set from now on when it has ended the unit that did */
    void executed(Instant now, @Nullable UUID heir) {
        heirId = heir;
        status = UnitChangeSetStatus.EXECUTED;
        executedAt = now;
    }

    void undo(String reason) {
        require(UnitChangeSetAction.UNDO);
        status = UnitChangeSetStatus.UNDONE;
        undoReason = reason;
        heirId = null;
    }

    /** Refuses (409, with what is possible) an action that the status does not allow. */
    void require(UnitChangeSetAction action) {
        if (!status.possible().contains(action)) {
            throw ProblemException.illegalTransition(status.possible());
        }
    }

    private void write(UpdateUnitChangeSet content) {
        instrument = content.instrument();
        instrumentOn = content.instrumentOn();
        effectiveOn = content.effectiveOn();
        changes = StoredJson.write(content.changes());
        rules = StoredJson.write(content.rules());
    }
}
