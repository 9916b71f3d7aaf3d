package org.kehoach.task;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which requests for a later due date to list. */
public class ExtensionFilter extends PageRequest {

    @QueryParam("taskId")
    @Nullable UUID taskId;

    @QueryParam("assignmentId")
    @Parameter(description = "Of this assignment, and of those whose work was handed over to it")
    @Nullable UUID assignmentId;

    @QueryParam("toAnswer")
    @Parameter(description = "true: only what waits for the caller's answer")
    @Nullable Boolean toAnswer;
}
