package org.kehoach.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A document that another feature issues or registers.
 *
 * @param keptBy the feature that the document belongs to, {@code plan}; it is not edited by way of the register
 * @param fileIds its original, which the caller has uploaded
 */
public record NewDocument(
        DocumentType type,
        Symbol symbol,
        UUID issuingUnitId,
        LocalDate issuedOn,
        String subject,
        @Nullable String signer,
        String keptBy,
        List<UUID> fileIds) {}
