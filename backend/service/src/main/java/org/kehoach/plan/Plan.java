package org.kehoach.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** A plan: its text while it is drafted, and its way from there. */
@Entity
@Table(name = "plans")
class Plan {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID issuingUnitId;
    private String title;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private boolean template;
    private @Nullable UUID documentId;
    private @Nullable UUID amendsId;
    private @Nullable String amendingSubject;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @ElementCollection
    @CollectionTable(name = "plan_legal_bases", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<LegalBasis> legalBases = new ArrayList<>();

    private String purpose;
    private String requirements;
    private String organisation;
    private String recipients;
    private @Nullable String area;

    @Column(insertable = false, updatable = false)
    private @Nullable String areaKey;

    private @Nullable LocalDate issuedOn;
    private @Nullable String signer;
    private @Nullable String returnReason;
    private @Nullable String conclusion;
    private @Nullable UUID endedById;

    @Embedded
    private @Nullable ExternalId externalId;

    private UUID createdBy;
    private Instant createdAt;
    private Instant updatedAt;

    protected Plan() {}

    Plan(CreatePlan request, UUID author, Instant now) {
        id = Ids.orNext(request.id());
        issuingUnitId = request.issuingUnitId();
        externalId = request.externalId();
        createdBy = author;
        createdAt = now;
        updatedAt = now;
        write(request.text());
        signer = request.signer();
    }

    /** The draft of an amendment, by the unit that answers for the plan now, with the text that is in force. */
    Plan(Plan amended, UUID amendingUnitId, AmendPlan request, UUID author, Instant now) {
        id = Ids.orNext(request.id());
        issuingUnitId = amendingUnitId;
        amendsId = amended.id;
        amendingSubject = request.subject();
        externalId = request.externalId();
        createdBy = author;
        createdAt = now;
        updatedAt = now;
        write(amended.editable());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID issuingUnitId() {
        return issuingUnitId;
    }

    PlanStatus status() {
        return status;
    }

    @Nullable UUID documentId() {
        return documentId;
    }

    @Nullable UUID amendsId() {
        return amendsId;
    }

    @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    @Nullable String signer() {
        return signer;
    }

    /** What its document is about. */
    String subject() {
        return amendingSubject == null ? title : amendingSubject;
    }

    /** Its area as areas are compared, as the database has it. */
    @Nullable String areaKey() {
        return areaKey;
    }

    PlanFrame frame() {
        return new PlanFrame(id, issuingUnitId, status, startsOn);
    }

    UpdatePlan editable() {
        return new UpdatePlan(
                title,
                startsOn,
                endsOn,
                List.copyOf(legalBases),
                purpose,
                requirements,
                organisation,
                recipients,
                area,
                signer);
    }

    void edit(UpdatePlan text, Instant now) {
        require(PlanAction.UPDATE);
        write(text);
        signer = text.signer();
        updatedAt = now;
    }

    /** It is never submitted, only copied; the copies are drafts. */
    void keepAsTemplate() {
        require(PlanAction.SUBMIT);
        template = true;
    }

    void submit() {
        require(PlanAction.SUBMIT);
        status = PlanStatus.IN_REVIEW;
        returnReason = null;
    }

    void sendBack(String reason) {
        require(PlanAction.RETURN);
        status = PlanStatus.DRAFT;
        returnReason = reason;
    }

    void issue(UUID document, @Nullable String signedBy, LocalDate day) {
        require(PlanAction.ISSUE);
        status = amendsId == null ? PlanStatus.ISSUED : PlanStatus.INCORPORATED;
        documentId = document;
        signer = signedBy;
        issuedOn = day;
    }

    /** Takes the text of an amendment that was issued. */
    void revise(UpdatePlan text, Instant now) {
        require(PlanAction.AMEND);
        write(text);
        updatedAt = now;
    }

    /** @param report the document that closes it, where there is one */
    void conclude(String finalReview, @Nullable UUID report) {
        require(PlanAction.CONCLUDE);
        status = PlanStatus.CONCLUDED;
        conclusion = finalReview;
        endedById = report;
    }

    /** @param decision the document that revokes it, where the register has it */
    void revoke(String reason, @Nullable UUID decision) {
        require(PlanAction.REVOKE);
        status = PlanStatus.REVOKED;
        returnReason = reason;
        endedById = decision;
    }

    /** Refuses (409, with what is possible) an action that the status does not allow. */
    void require(PlanAction action) {
        var possible = status.possible(template);
        if (!possible.contains(action)) {
            throw ProblemException.illegalTransition(possible);
        }
    }

    private void write(UpdatePlan text) {
        title = text.title();
        startsOn = text.startsOn();
        endsOn = text.endsOn();
        legalBases.clear();
        legalBases.addAll(text.legalBases());
        purpose = text.purpose();
        requirements = text.requirements();
        organisation = text.organisation();
        recipients = text.recipients();
        area = text.area();
    }
}
