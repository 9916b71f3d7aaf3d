package org.kehoach.document;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Created;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("document-numbers")
@Tag(name = "Documents")
@RunOnVirtualThread
public class NumberResource {

    private final NumberService numbers;

    NumberResource(NumberService numbers) {
        this.numbers = numbers;
    }

    @GET
    @Authorized(Permission.READ_NUMBERS_BOOK)
    @Operation(
            operationId = "listDocumentNumbers",
            summary = "Read a numbers book",
            description =
                    "Every number of a unit and year by series, the last first: issued, reserved, voided, and a line for each gap. For those who read the unit.")
    public Page<NumberSummary> listDocumentNumbers(@BeanParam NumberFilter filter) {
        return numbers.list(filter);
    }

    @POST
    @Authorized(Permission.REGISTER_DOCUMENT)
    @Operation(
            operationId = "reserveDocumentNumber",
            summary = "Reserve a number",
            description =
                    "Keeps the next number of the unit's series for a paper to be signed; its document is registered with `numberId` later. An advisory board's numbers are also given by the agency under whose seal it issues.")
    public RestResponse<NumberDetail> reserveDocumentNumber(ReserveNumber request) {
        var reserved = numbers.reserve(request);
        return Created.in("document-numbers", reserved.id(), reserved);
    }

    @GET
    @Path("{id}")
    @Authorized(Permission.READ_NUMBERS_BOOK)
    @Operation(
            operationId = "getDocumentNumber",
            summary = "Get a number",
            description = "A number with what became of it, the oldest step first.")
    public NumberDetail getDocumentNumber(@PathParam("id") UUID id) {
        return numbers.get(id);
    }

    @POST
    @Path("{id}/void")
    @Authorized(Permission.REGISTER_DOCUMENT)
    @Operation(
            operationId = "voidDocumentNumber",
            summary = "Void a reserved number",
            description = "RESERVED becomes VOIDED, with the reason. A voided number is never used again.")
    public NumberDetail voidDocumentNumber(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, VoidNumber request) {
        return numbers.voidNumber(id, ifMatch, request);
    }
}
