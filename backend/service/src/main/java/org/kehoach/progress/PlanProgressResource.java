package org.kehoach.progress;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;

import org.kehoach.layout.PaperFormat;
import org.kehoach.platform.Attachment;
import org.kehoach.platform.Authorized;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("plans/{id}")
@Tag(name = "Plans")
@RunOnVirtualThread
public class PlanProgressResource {

    private static final String AS_NOW = "true: the units that go on with the work today stand for those that did it";

    private static final String WRITER =
            "Which of the caller's units hands it in; the plan's issuing unit, or else the first by name, when absent";

    private final PlanProgressQueries progress;
    private final ProgressPaper paper;

    PlanProgressResource(PlanProgressQueries progress, ProgressPaper paper) {
        this.progress = progress;
        this.paper = paper;
    }

    @GET
    @Path("progress")
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(
            operationId = "getPlanProgress",
            summary = "Progress of a plan",
            description = "Each item with its tasks and the sum of all below it, on a day; today when absent.")
    public PlanProgress getPlanProgress(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("asNow") @Parameter(description = AS_NOW) @Nullable Boolean asNow) {
        return progress.get(id, asOf, asNow);
    }

    @GET
    @Path("progress.xlsx")
    @Produces(TableSheet.MEDIA_TYPE)
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(
            operationId = "exportPlanProgressAsXlsx",
            summary = "Progress of a plan as XLSX",
            description = "The report that the caller's unit hands in, as a workbook.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = TableSheet.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportPlanProgressAsXlsx(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("asNow") @Parameter(description = AS_NOW) @Nullable Boolean asNow,
            @QueryParam("unitId") @Parameter(description = WRITER) @Nullable UUID unitId) {
        var table = paper.of(id, asOf, asNow, unitId);
        return Attachment.of("tien-do.xlsx", out -> ProgressWorkbook.write(table, out));
    }

    @GET
    @Path("progress.docx")
    @Produces(PaperFormat.DOCX_TYPE)
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(
            operationId = "exportPlanProgressAsDocx",
            summary = "Progress of a plan as DOCX",
            description = "The report that the caller's unit hands in, in the form of an official paper.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = PaperFormat.DOCX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportPlanProgressAsDocx(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("asNow") @Parameter(description = AS_NOW) @Nullable Boolean asNow,
            @QueryParam("unitId") @Parameter(description = WRITER) @Nullable UUID unitId) {
        var table = paper.of(id, asOf, asNow, unitId);
        return Attachment.of("tien-do.docx", out -> PaperFormat.DOCX.write(ProgressDocument.of(table), out));
    }
}
