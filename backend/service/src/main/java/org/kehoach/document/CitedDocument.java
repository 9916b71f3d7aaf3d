package org.kehoach.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A document as another text names it: by number and symbol, and its day where the text says it. */
public record CitedDocument(String symbol, @Nullable LocalDate issuedOn) {}
