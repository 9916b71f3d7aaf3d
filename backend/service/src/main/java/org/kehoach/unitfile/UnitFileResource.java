package org.kehoach.unitfile;

import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;

import org.kehoach.platform.Attachment;
import org.kehoach.platform.Authorized;
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

@Path("units")
@Tag(name = "Units")
@RunOnVirtualThread
public class UnitFileResource {

    private static final int MAX_BYTES = UnitFileService.MAX_MEBIBYTES << 20;

    private final UnitFileService files;

    UnitFileResource(UnitFileService files) {
        this.files = files;
    }

    @GET
    @Path("export.csv")
    @Produces(CsvSheet.MEDIA_TYPE)
    @Authorized(Permission.READ_UNIT)
    @Operation(
            operationId = "exportUnitsAsCsv",
            summary = "All units as CSV",
            description =
                    "Every unit with its whole history, a row for each time in which nothing of it changes; what the import reads.")
    @APIResponse(
            responseCode = "200",
            description = "The file, in UTF-8 with a byte order mark",
            content =
                    @Content(
                            mediaType = CsvSheet.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportUnitsAsCsv() {
        return Attachment.of("don-vi.csv", out -> files.export(new CsvSheet(), out));
    }

    @GET
    @Path("export.xlsx")
    @Produces(XlsxSheet.MEDIA_TYPE)
    @Authorized(Permission.READ_UNIT)
    @Operation(
            operationId = "exportUnitsAsXlsx",
            summary = "All units as XLSX",
            description =
                    "Every unit with its whole history, a row for each time in which nothing of it changes; what the import reads.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = XlsxSheet.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportUnitsAsXlsx() {
        return Attachment.of("don-vi.xlsx", out -> files.export(new XlsxSheet(), out));
    }

    @POST
    @Path("import/dry-run")
    @Consumes({CsvSheet.MEDIA_TYPE, XlsxSheet.MEDIA_TYPE})
    @Authorized(Permission.MANAGE_UNITS)
    @Operation(
            operationId = "dryRunUnitImport",
            summary = "Try an import of units",
            description = "What importing the file would do, and what is wrong with each of its rows. Changes nothing.")
    public UnitImport dryRunUnitImport(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String type,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = CsvSheet.MEDIA_TYPE,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        maxLength = MAX_BYTES)),
                                @Content(
                                        mediaType = XlsxSheet.MEDIA_TYPE,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        maxLength = MAX_BYTES))
                            })
                    InputStream body) {
        return files.dryRun(sheet(type), body);
    }

    @POST
    @Path("import")
    @Consumes({CsvSheet.MEDIA_TYPE, XlsxSheet.MEDIA_TYPE})
    @Authorized(Permission.MANAGE_UNITS)
    @Operation(
            operationId = "importUnits",
            summary = "Import units",
            description =
                    "For the ADMIN of the units that the new ones stand below. Columns are `id`, `codes`, `name`, `kind`, `validFrom`, `validTo`, `parent` and `guidedBy`, in any order; `kind` is its code or its name in Vietnamese or the reader's language; `codes` holds scheme and code (`TCTK:26506; KH:UBND`), `parent` and `guidedBy` such a code as it counts on the row's first day, or an id. Rows with one id are one unit. All units of the file are made or none; one that is here already under its code on that day, just as the file says, is left as it is, so that a file may be imported twice. One that is here otherwise is refused, for changes go by a legal instrument.")
    public UnitImport importUnits(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String type,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = CsvSheet.MEDIA_TYPE,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        maxLength = MAX_BYTES)),
                                @Content(
                                        mediaType = XlsxSheet.MEDIA_TYPE,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        maxLength = MAX_BYTES))
                            })
                    InputStream body) {
        return files.run(sheet(type), body);
    }

    private static Sheet sheet(@Nullable String type) {
        return type != null && type.startsWith(XlsxSheet.MEDIA_TYPE) ? new XlsxSheet() : new CsvSheet();
    }
}
