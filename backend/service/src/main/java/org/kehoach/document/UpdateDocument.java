package org.kehoach.document;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Correction of an entry of the register. */
public record UpdateDocument(
        @NotNull DocumentType type,
        @NotNull Direction direction,
        @NotNull Urgency urgency,

        @NotBlank @Size(max = 100) @Schema(examples = "656/KH-UBND")
        String symbol,

        @NotBlank @Size(max = 200) String issuingBody,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 1000) String subject,
        @Size(max = 200) @Nullable String signer,
        @Size(max = 200) @Nullable String signerPosition) {}
