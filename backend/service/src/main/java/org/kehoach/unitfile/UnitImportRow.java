package org.kehoach.unitfile;

import java.util.List;

import org.kehoach.platform.FieldError;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of a file of units. */
public record UnitImportRow(
        @Schema(description = "As a spreadsheet counts them: the heading is the first", examples = "2")
        int row,

        @Schema(maxLength = 4000, examples = "TCTK:26506") String codes,

        @Schema(maxLength = 200) String name,
        UnitImportOutcome outcome,

        @Schema(description = "With a pointer to row and column: /rows/2/parent", maxItems = UnitImportRow.MAX_ERRORS)
        List<FieldError> errors) {

    static final int MAX_ERRORS = 20;
}
