package org.kehoach.reorganisation;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("unit-change-sets/{id}")
@Tag(name = "Unit changes")
@RunOnVirtualThread
public class UnitChangeReviewResource {

    private final UnitChangeReading reading;

    UnitChangeReviewResource(UnitChangeReading reading) {
        this.reading = reading;
    }

    @GET
    @Path("dry-run")
    @Authorized(Permission.READ_UNIT_CHANGE_DRAFT)
    @Operation(
            operationId = "dryRunUnitChangeSet",
            summary = "Try a set of unit changes",
            description = "What executing the set would move and what stands in its way, or what it has moved."
                    + " For those who prepare or approve it. Changes nothing.")
    public UnitChangeDryRun dryRunUnitChangeSet(@PathParam("id") UUID id) {
        return reading.dryRun(id);
    }

    @GET
    @Path("moves")
    @Authorized(Permission.READ_UNIT_CHANGE_DRAFT)
    @Operation(
            operationId = "listUnitChangeMoves",
            summary = "List the things that a set moves",
            description = "Each thing of the dry run's groups, or of what was executed. By title unless sorted.")
    public Page<UnitChangeMove> listUnitChangeMoves(@PathParam("id") UUID id, @BeanParam UnitChangeMoveFilter filter) {
        return reading.moves(id, filter);
    }

    @GET
    @Path("work-since")
    @Authorized(Permission.READ_UNIT_CHANGE_DRAFT)
    @Operation(
            operationId = "listWorkSinceUnitChange",
            summary = "List the work recorded since the effective day",
            description =
                    "What was done in the name of the units that change on the effective day or later. Latest first.")
    public Page<WorkSince> listWorkSinceUnitChange(@PathParam("id") UUID id, @BeanParam WorkSinceFilter filter) {
        return reading.workSince(id, filter);
    }

    @GET
    @Path("steps")
    @Authorized({Permission.READ_UNIT_CHANGE_DRAFT, Permission.READ_UNIT_CHANGE})
    @Operation(
            operationId = "listUnitChangeSteps",
            summary = "List the steps of a set of unit changes",
            description = "Who drafted, approved, executed and undid it. Oldest first; the list comes whole.")
    public Page<UnitChangeStep> listUnitChangeSteps(@PathParam("id") UUID id) {
        return reading.steps(id);
    }
}
