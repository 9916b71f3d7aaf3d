package org.kehoach.paper;

import java.util.UUID;

import jakarta.ws.rs.POST;
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

@Path("documents/{id}")
@Tag(name = "Documents")
@RunOnVirtualThread
public class DocumentPaperResource {

    private static final String WHAT =
            "A document that a unit here issued, in the layout of the regulation of its day: number, day, subject and signer are the register's, the text is the caller's. Changes and keeps nothing. A paper of the Party, or of elsewhere, is refused (409).";

    private final DocumentPaper paper;

    DocumentPaperResource(DocumentPaper paper) {
        this.paper = paper;
    }

    @POST
    @Path("paper.docx")
    @Produces(PaperFormat.DOCX_TYPE)
    @Authorized(Permission.READ_DOCUMENT)
    @Operation(operationId = "writeDocumentAsDocx", summary = "The paper of a document as DOCX", description = WHAT)
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = PaperFormat.DOCX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> writeDocumentAsDocx(@PathParam("id") UUID id, WriteDocumentPaper request) {
        return paper.of(id, request).as(PaperFormat.DOCX);
    }

    @POST
    @Path("paper.pdf")
    @Produces(PaperFormat.PDF_TYPE)
    @Authorized(Permission.READ_DOCUMENT)
    @Operation(operationId = "writeDocumentAsPdf", summary = "The paper of a document as PDF", description = WHAT)
    @APIResponse(
            responseCode = "200",
            description = "The document, its typeface embedded",
            content =
                    @Content(
                            mediaType = PaperFormat.PDF_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> writeDocumentAsPdf(@PathParam("id") UUID id, WriteDocumentPaper request) {
        return paper.of(id, request).as(PaperFormat.PDF);
    }
}
