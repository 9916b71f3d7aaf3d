package org.kehoach.savedview;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which saved views to list. */
public class SavedViewFilter extends PageRequest {

    @QueryParam("list")
    @Parameter(description = "Only views of this list")
    @Nullable ViewedList list;

    @QueryParam("starred")
    @Parameter(description = "true: only those that the caller has starred; false: only others")
    @Nullable Boolean starred;
}
