package org.kehoach.task;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which tasks to put together, and by what; what is paged and sorted are the groups. */
public class TaskGroupFilter extends TaskFilter {

    @QueryParam("by")
    @Parameter(description = "What is the same of all tasks of a group", required = true)
    @Nullable TaskGrouping by;
}
