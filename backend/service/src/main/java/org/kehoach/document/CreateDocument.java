package org.kehoach.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.ExternalId;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to register a document that was issued. */
public record CreateDocument(
        @Nullable UUID id,
        @Valid @Nullable ExternalId externalId,
        @NotNull DocumentType type,

        @Schema(
                description =
                        "OUTGOING or INTERNAL of a unit here, INCOMING of a body outside; OUTGOING or INCOMING when absent")
        @Nullable Direction direction,

        @Schema(description = "NORMAL when absent") @Nullable Urgency urgency,

        @NotBlank @Size(max = 100) @Schema(description = "Number and symbol in any usual spelling", examples = "656/KH-UBND")
        String symbol,

        @Schema(description = "The unit of this installation that issued it; its number series takes the number")
        @Nullable UUID issuingUnitId,

        @Size(max = 200) @Schema(
                description = "Who issued it, as it stands on the paper; the unit's name on that day when absent",
                examples = "Ủy ban nhân dân thành phố Vũng Tàu")
        @Nullable String issuingBody,

        @Schema(description = "The reserved number that the document takes; its symbol bears it") @Nullable UUID numberId,

        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 1000) String subject,

        @Size(max = 200) @Schema(description = "Name of the official who signed") @Nullable String signer,

        @Size(max = 200) @Schema(description = "Position of the official who signed") @Nullable String signerPosition,

        @Valid @Schema(description = "The entry into the register of incoming documents of the unit that received it")
        @Nullable ReceiveDocument arrival,

        @Valid @Size(max = CreateDocument.MAX_REFERENCES) @Schema(description = "What it says of other documents")
        @Nullable List<@NotNull AddReference> references,

        @Size(max = Document.MAX_FILES) @Schema(description = "Files that the caller has uploaded, in order") @Nullable List<@NotNull UUID> fileIds) {

    static final int MAX_REFERENCES = 100;

    List<AddReference> referencesOrNone() {
        return references == null ? List.of() : references;
    }

    Direction directionOrUsual() {
        return direction == null ? Direction.usualOf(issuingUnitId) : direction;
    }

    Urgency urgencyOrNormal() {
        return urgency == null ? Urgency.NORMAL : urgency;
    }

    List<UUID> fileIdsOrNone() {
        return fileIds == null ? List.of() : fileIds;
    }
}
