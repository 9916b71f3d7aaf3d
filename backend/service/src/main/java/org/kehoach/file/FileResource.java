package org.kehoach.file;

import java.io.InputStream;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.kehoach.platform.Attachment;
import org.kehoach.platform.Authorized;
import org.kehoach.platform.Created;
import org.kehoach.platform.EntityTag;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("files")
@Tag(name = "Documents")
@RunOnVirtualThread
public class FileResource {

    private static final int MAX_BYTES = Upload.MAX_MEBIBYTES << 20;

    private final FileService files;
    private final FileUploadService uploads;
    private final FileSettlement settlement;
    private final FileVersions versions;
    private final FileQuarantine quarantine;

    FileResource(
            FileService files,
            FileUploadService uploads,
            FileSettlement settlement,
            FileVersions versions,
            FileQuarantine quarantine) {
        this.files = files;
        this.uploads = uploads;
        this.settlement = settlement;
        this.versions = versions;
        this.quarantine = quarantine;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Authorized(Permission.REGISTER_DOCUMENT)
    @Operation(
            operationId = "uploadFile",
            summary = "Upload a file",
            description =
                    "The body is the file itself: jpg, png, webp, pdf, docx, xlsx or txt (UTF-8), 25 MiB at most. The place and time that a camera writes into a JPEG are removed. Until a document, report or event takes it, only the uploader sees it; after 24 hours it is deleted.")
    public RestResponse<FileRef> uploadFile(
            @QueryParam(FileName.PARAMETER)
                    @Parameter(
                            description = "The file's name with its extension, without a path",
                            required = true,
                            schema = @Schema(minLength = 1, maxLength = FileName.MAX_LENGTH))
                    @Nullable String name,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.STRING,
                                                            format = "binary",
                                                            maxLength = MAX_BYTES)))
                    InputStream body) {
        var stored = uploads.upload(name, body);
        return Created.in("files", stored.id(), stored);
    }

    @GET
    @Path("quarantine")
    @Authorized({Permission.REGISTER_DOCUMENT, Permission.JUDGE_FILE})
    @Operation(
            operationId = "listQuarantinedFiles",
            summary = "List the files in quarantine",
            description =
                    "Those that the caller may settle: as the ADMIN of the unit of who has uploaded them, or as their uploader. The latest first; `sort` takes `createdAt` and `name`.")
    public Page<QuarantinedFile> listQuarantinedFiles(@BeanParam QuarantineFilter filter) {
        return quarantine.page(filter);
    }

    @GET
    @Path("{id}")
    @Authorized(Permission.READ_FILE)
    @Operation(
            operationId = "getFile",
            summary = "Get what is known of a file",
            description =
                    "For who reads the thing that carries the file; for its uploader as long as nothing does; of a file in quarantine for the ADMIN of its uploader's unit, too.")
    public FileDetail getFile(@PathParam("id") UUID id) {
        return files.detail(id);
    }

    @GET
    @Path("{id}/content")
    @Produces(MediaType.WILDCARD)
    @Authorized(Permission.READ_FILE)
    @Operation(
            operationId = "downloadFile",
            summary = "Download a file",
            description =
                    "The file as an attachment under its own name, with the same rights as its description. One that bears the stamp of a classified document, or in which the scanner has found something, is held back (409); one that waits for the scanner is its uploader's own until then.")
    @APIResponse(
            responseCode = "200",
            description = "The file's bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = MAX_BYTES)))
    @APIResponse(responseCode = "304", description = "The copy at hand is the file")
    public Response downloadFile(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Parameter(description = "The entity tag of the copy at hand", schema = @Schema(maxLength = 2000))
                    @Nullable String ifNoneMatch) {
        var file = files.get(id);
        String tag = "\"" + file.sha256() + "\"";
        boolean known = EntityTag.isKnown(ifNoneMatch, tag);
        var response = known ? Response.notModified() : Response.ok((StreamingOutput) out -> files.write(id, out));
        if (!known) {
            response.type(file.mediaType())
                    .header(HttpHeaders.CONTENT_LENGTH, file.size())
                    .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()))
                    .header("Content-Security-Policy", "default-src 'none'; sandbox");
        }
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @GET
    @Path("{id}/versions")
    @Authorized(Permission.READ_FILE)
    @Operation(
            operationId = "listFileVersions",
            summary = "List the versions of a file",
            description =
                    "Newest first, whichever of them is named; with the same rights as the file. Each is downloaded and previewed under its own id.")
    public Page<FileVersion> listFileVersions(@PathParam("id") UUID id) {
        return versions.of(id);
    }

    @POST
    @Path("{id}/versions")
    @Authorized({Permission.REGISTER_DOCUMENT, Permission.WORK_ON_TASK, Permission.CLOSE_EVENT})
    @Operation(
            operationId = "replaceFile",
            summary = "Replace a file by a new version",
            description =
                    "The caller has uploaded the new one before. It takes the former's place in the thing that carries it, and the search finds it alone; the former stays, with the reason on record. For who may attach files to the document, still reports upon the assignment, or closes the event. A file is replaced once, so that of two at a time one is refused; what is in quarantine replaces nothing.")
    public RestResponse<FileDetail> replaceFile(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, ReplaceFile request) {
        var newest = versions.replace(id, ifMatch, request);
        return Created.in("files", newest.id(), newest);
    }

    @POST
    @Path("{id}/purge")
    @Authorized({Permission.REGISTER_DOCUMENT, Permission.JUDGE_FILE})
    @Operation(
            operationId = "purgeFile",
            summary = "Purge a file that is held back",
            description =
                    "Deletes for ever what a file holds that bears the stamp of a classified document, or in which the scanner has found something; that there was one stays on record. For its uploader, who registers the document, and of a file in quarantine the ADMIN of its uploader's unit.")
    public FileDetail purgeFile(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, SettleFile request) {
        return settlement.purge(id, ifMatch, request);
    }

    @POST
    @Path("{id}/release")
    @Authorized({Permission.REGISTER_DOCUMENT, Permission.JUDGE_FILE})
    @Operation(
            operationId = "releaseFile",
            summary = "Release a file that is held back",
            description =
                    "It only looked classified: for its uploader and who registers the document. Or the scanner was wrong: for the ADMIN of its uploader's unit.")
    public FileDetail releaseFile(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, SettleFile request) {
        return settlement.release(id, ifMatch, request);
    }
}
