package org.kehoach.comment;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Whom to offer for a mention. */
public class MentionFilter extends PageRequest {

    @QueryParam("q")
    @Parameter(description = "Part of the name, with or without diacritics", schema = @Schema(maxLength = 200))
    @Nullable String q;
}
