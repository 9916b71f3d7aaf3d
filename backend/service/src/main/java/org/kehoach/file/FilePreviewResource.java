package org.kehoach.file;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.EntityTag;
import org.kehoach.platform.Permission;
import org.kehoach.preview.PreviewSize;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("files/{id}/preview")
@Tag(name = "Documents")
public class FilePreviewResource {

    private static final String JPEG = "image/jpeg";
    private static final int MAX_BYTES = 8 << 20;

    private final FilePreviews previews;

    FilePreviewResource(FilePreviews previews) {
        this.previews = previews;
    }

    @GET
    @Produces(JPEG)
    @Authorized(Permission.READ_FILE)
    @Operation(
            operationId = "previewFile",
            summary = "Get a small picture of a file",
            description =
                    "Of a picture, upright, or of the first page of a PDF; with the same rights as the file. 404 where there is none, as of text and of what is too large to draw.")
    @APIResponse(
            responseCode = "200",
            description = "A JPEG",
            content =
                    @Content(
                            mediaType = JPEG,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = MAX_BYTES)))
    @APIResponse(responseCode = "304", description = "The copy at hand is the preview")
    public Response previewFile(
            @PathParam("id") UUID id,
            @QueryParam("size")
                    @Parameter(description = "At most 320 pixels along the longer edge (SMALL, when absent), or 1600")
                    @Nullable PreviewSize size,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Parameter(description = "The entity tag of the copy at hand", schema = @Schema(maxLength = 2000))
                    @Nullable String ifNoneMatch) {
        var wanted = size == null ? PreviewSize.SMALL : size;
        var preview = previews.of(id, wanted);
        String tag = "\"" + id + "." + wanted + "\"";
        boolean known = EntityTag.isKnown(ifNoneMatch, tag);
        var response = known ? Response.notModified() : Response.ok(preview, JPEG);
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
