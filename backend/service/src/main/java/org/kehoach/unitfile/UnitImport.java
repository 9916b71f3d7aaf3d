package org.kehoach.unitfile;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file of units does, or would do, to the directory. */
public record UnitImport(
        @Schema(description = "Rows of the file, without its heading")
        int rowCount,

        @Schema(description = "Units that are new and have no faulty row")
        int created,

        @Schema(description = "Units that stand here just as in the file, and have no faulty row")
        int unchanged,

        @Schema(description = "Rows in which something is wrong; while there are any, nothing is changed")
        int faulty,

        @Schema(
                description =
                        "The first thousand rows, those in which something is wrong first, then those of new units",
                maxItems = 1000)
        List<UnitImportRow> rows) {

    static final int MAX_ROWS = 1000;
}
