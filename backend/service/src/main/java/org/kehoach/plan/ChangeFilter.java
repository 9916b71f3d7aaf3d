package org.kehoach.plan;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which changes of a draft to list. */
public class ChangeFilter extends PageRequest {

    @QueryParam("itemId")
    @Parameter(description = "Only changes of this item")
    @Nullable UUID itemId;
}
