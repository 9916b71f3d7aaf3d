package org.kehoach.reorganisation;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("units/{id}/descent")
@Tag(name = "Unit changes")
@RunOnVirtualThread
public class UnitDescentResource {

    private final UnitDescentQueries descents;

    UnitDescentResource(UnitDescentQueries descents) {
        this.descents = descents;
    }

    @GET
    @Authorized(Permission.READ_UNIT)
    @Operation(
            operationId = "getUnitDescent",
            summary = "Get a unit's line of descent",
            description = "All predecessors and successors over every generation, with the instruments between them.")
    public UnitDescent getUnitDescent(@PathParam("id") UUID id) {
        return descents.of(id).orElseThrow(ProblemException::notFound);
    }
}
