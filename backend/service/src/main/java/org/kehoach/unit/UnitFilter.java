package org.kehoach.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which units to list. */
public class UnitFilter extends PageRequest {

    @QueryParam("asOf")
    @Parameter(description = "The day whose units are listed; today when absent")
    @Nullable LocalDate asOf;

    @QueryParam("ended")
    @Parameter(description = "true: units that had ended by that day too, as they stood on their last day")
    @Nullable Boolean ended;

    @QueryParam("parentId")
    @Parameter(description = "Only direct children of this unit")
    @Nullable UUID parentId;

    @QueryParam("roots")
    @Parameter(description = "Only units without a parent")
    @Nullable Boolean roots;

    @QueryParam("under")
    @Parameter(description = "Only this unit and all below it")
    @Nullable UUID under;

    @QueryParam("kind")
    @Nullable UnitKind kind;

    @QueryParam("scheme")
    @Parameter(description = "With `code`: the scheme of the code", schema = @Schema(maxLength = 40))
    @Nullable String scheme;

    @QueryParam("code")
    @Parameter(
            description = "The unit that bore this code on that day; needs `scheme`",
            schema = @Schema(maxLength = 40))
    @Nullable String code;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words of the name, or parts of them, in any order and with or without diacritics; or a code, or its beginning of three characters or more",
            schema = @Schema(maxLength = 200))
    @Nullable String q;
}
