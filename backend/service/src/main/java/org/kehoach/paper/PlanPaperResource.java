package org.kehoach.paper;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;

import org.kehoach.layout.PaperFormat;
import org.kehoach.platform.Authorized;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("plans/{id}")
@Tag(name = "Plans")
@RunOnVirtualThread
public class PlanPaperResource {

    private static final String WHAT =
            "The plan as an official paper, laid out by the regulation of its day of issue; a draft is marked as one. A plan of a Party committee has none (409).";

    private final PlanPaper paper;

    PlanPaperResource(PlanPaper paper) {
        this.paper = paper;
    }

    @GET
    @Path("paper.docx")
    @Produces(PaperFormat.DOCX_TYPE)
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(operationId = "exportPlanAsDocx", summary = "A plan as DOCX", description = WHAT)
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = PaperFormat.DOCX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportPlanAsDocx(@PathParam("id") UUID id) {
        return paper.of(id).as(PaperFormat.DOCX);
    }

    @GET
    @Path("paper.pdf")
    @Produces(PaperFormat.PDF_TYPE)
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(operationId = "exportPlanAsPdf", summary = "A plan as PDF", description = WHAT)
    @APIResponse(
            responseCode = "200",
            description = "The document, its typeface embedded",
            content =
                    @Content(
                            mediaType = PaperFormat.PDF_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportPlanAsPdf(@PathParam("id") UUID id) {
        return paper.of(id).as(PaperFormat.PDF);
    }
}
