package org.kehoach.cascade;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which reminders to list. */
public class ReminderFilter extends PageRequest {

    @QueryParam("acknowledged")
    @Parameter(description = "true: only those of which the unit has taken note; false: only the others")
    @Nullable Boolean acknowledged;
}
