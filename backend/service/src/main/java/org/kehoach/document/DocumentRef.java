package org.kehoach.document;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Row;

import org.jspecify.annotations.Nullable;

/** A document as it is named in another thing's answer. */
public record DocumentRef(
        UUID id, DocumentType type, String symbol, String issuingBody, LocalDate issuedOn, String subject) {

    static final String COLUMNS = "d.id as document_id, d.type, d.symbol, d.issuing_body, d.issued_on, d.subject";

    /** From {@link #COLUMNS}; null where there is no document that the caller sees. */
    static @Nullable DocumentRef orNull(Row row) {
        var id = row.uuidOrNull("document_id");
        return id == null
                ? null
                : new DocumentRef(
                        id,
                        row.constant("type", DocumentType.class),
                        row.text("symbol"),
                        row.text("issuing_body"),
                        row.date("issued_on"),
                        row.text("subject"));
    }
}
