package org.kehoach.platform;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that every list takes; a feature's filter extends it. */
public abstract class PageRequest {

    static final int DEFAULT_LIMIT = 50;
    static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @Parameter(description = "Items a page", schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
    @Nullable Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "`nextCursor` of the page before", schema = @Schema(maxLength = 4000))
    @Nullable String cursor;

    @QueryParam("sort")
    @Parameter(
            description = "Names of sort keys, comma separated, `-` before one for descending",
            schema = @Schema(maxLength = 200))
    @Nullable String sort;

    @QueryParam("total")
    @Parameter(description = "Count all items as well")
    @Nullable Boolean total;

    int limitOrDefault() {
        int asked = limit == null ? DEFAULT_LIMIT : limit;
        if (asked < 1 || asked > MAX_LIMIT) {
            throw ProblemException.badParameter(FieldError.in("limit", "range", 1, MAX_LIMIT));
        }
        return asked;
    }
}
