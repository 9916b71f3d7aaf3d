package org.kehoach.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.ExternalId;
import org.kehoach.platform.SigningCapacity;
import org.kehoach.platform.Versioned;
import org.kehoach.staff.PersonRef;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan with its text and outline, the items in outline order. */
public record PlanDetail(
        UUID id,
        String title,
        @Nullable String symbol,
        @Nullable UUID documentId,

        @Schema(description = "Which revision the text is; null for what was not issued", minimum = "1") @Nullable Integer revision,

        @Schema(description = "Of an amendment: the plan that it amends") @Nullable PlanRef amends,

        @Schema(description = "Of an amendment: the subject of the amending document", maxLength = 500) @Nullable String amendingSubject,

        @Schema(description = "The amendment that is being drafted, for those who see it") @Nullable UUID amendmentId,

        UnitRef issuingUnit,
        PlanStatus status,

        @Schema(description = "Whether it is kept to make drafts from; then it is never submitted")
        boolean template,

        @Schema(
                description =
                        "The area that it lies in; a DEPUTY of the issuing unit who has charge of it signs for the HEAD",
                maxLength = 100)
        @Nullable String area,

        @Schema(description = "Who signed it; of a draft, who is to sign", maxLength = 200) @Nullable String signer,

        @Schema(description = "In which capacity it was issued; null of a draft, and where it is not known") @Nullable SigningCapacity signedAs,

        @Nullable LocalDate issuedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<LegalBasis> legalBases,
        String purpose,
        String requirements,
        String organisation,

        @Schema(description = "Who receives it, one a line; empty: who has work in it", maxLength = 5000)
        String recipients,

        List<PlanItemDetail> items,

        @Schema(
                description = "Threads of comments that are not resolved; null for who does not read them",
                minimum = "0")
        @Nullable Long openComments,

        @Nullable String returnReason,
        @Nullable String conclusion,

        @Schema(description = "What revoked or concluded it") @Nullable PlanEnding endedBy,

        @Nullable ExternalId externalId,
        PersonRef createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version,
        List<PlanAction> allowedActions)
        implements Versioned {}
