package org.kehoach.plantext;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another document as a text names it; what the text does not say is null. */
public record Citation(
        @Schema(maxLength = 100, examples = "50-CT/TU") @Nullable String symbol,

        @Schema(maxLength = 100, examples = "Chỉ thị") @Nullable String type,

        @Nullable LocalDate issuedOn,

        @Schema(maxLength = 300, examples = "Thành ủy Vũng Tàu") @Nullable String issuingBody) {}
