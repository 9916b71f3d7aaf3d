package org.kehoach.architecture.broken.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.ws.rs.core.Response;

/** Breaks {@code onlyResourcesKnowHttp} and {@code timeComesFromTheClock}. */
public class PlanService {
    public Response today() {
        return Response.ok(LocalDate.now(ZoneOffset.UTC)).build();
    }
}
