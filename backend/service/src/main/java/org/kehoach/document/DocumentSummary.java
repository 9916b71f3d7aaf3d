package org.kehoach.document;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** A document in a list. */
public record DocumentSummary(
        UUID id,
        DocumentType type,
        int number,
        String symbol,
        @Nullable UnitRef issuingUnit,
        String issuingBody,
        LocalDate issuedOn,
        String subject,
        long version) {}
