package org.kehoach.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Created;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("units")
@Tag(name = "Units", description = "Organisational units and their tree on any day")
@RunOnVirtualThread
public class UnitResource {

    private final UnitService units;

    UnitResource(UnitService units) {
        this.units = units;
    }

    @GET
    @Authorized(Permission.READ_UNIT)
    @Operation(
            operationId = "listUnits",
            summary = "List units",
            description = "The units of a day, by name. A code finds a unit only together with its scheme and the day.")
    public Page<UnitSummary> listUnits(@BeanParam UnitFilter filter) {
        return units.list(filter);
    }

    @POST
    @Authorized(Permission.MANAGE_UNITS)
    @Operation(
            operationId = "createUnit",
            summary = "Create a unit",
            description = "For the ADMIN of the parent unit or of one above it.")
    public RestResponse<UnitDetail> createUnit(CreateUnit request) {
        var created = units.create(request);
        return Created.in("units", created.id(), created);
    }

    @GET
    @Path("tree")
    @Authorized(Permission.READ_UNIT)
    @Operation(
            operationId = "getUnitTree",
            summary = "The tree of units",
            description = "All units of a day at once, each with the one it stands under.")
    public UnitTree getUnitTree(@QueryParam("asOf") @Nullable LocalDate asOf) {
        return units.tree(asOf);
    }

    @GET
    @Path("{id}")
    @Authorized(Permission.READ_UNIT)
    @Operation(
            operationId = "getUnit",
            summary = "Get a unit",
            description =
                    "The unit as it was on a day, with its history. One that has ended is shown as on its last day.")
    public UnitDetail getUnit(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return units.get(id, asOf);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized(Permission.MANAGE_UNITS)
    @Operation(
            operationId = "updateUnit",
            summary = "Correct a unit",
            description =
                    "Corrects the name, kind or guidance in the period that is shown today. Changes by a legal instrument are another matter.")
    public UnitDetail updateUnit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdateUnit.class))) JsonNode patch) {
        return units.update(id, ifMatch, patch);
    }

    @PUT
    @Path("{id}/codes")
    @Authorized(Permission.MANAGE_UNITS)
    @Operation(
            operationId = "replaceUnitCodes",
            summary = "Replace a unit's codes",
            description = "All codes of the unit, each in its scheme for a period.")
    public UnitDetail replaceUnitCodes(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, ReplaceCodes request) {
        return units.replaceCodes(id, ifMatch, request);
    }
}
