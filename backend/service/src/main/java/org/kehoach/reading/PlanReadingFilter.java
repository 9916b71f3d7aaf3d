package org.kehoach.reading;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which of the caller's readings to list. */
public class PlanReadingFilter extends PageRequest {

    @QueryParam("issuingUnitId")
    @Parameter(description = "Only readings of plans that this unit issues")
    @Nullable UUID issuingUnitId;
}
