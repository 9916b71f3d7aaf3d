package org.kehoach.document;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

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

@Path("documents")
@Tag(name = "Documents", description = "The register of issued documents, and files")
@RunOnVirtualThread
public class DocumentResource {

    private final DocumentService documents;
    private final ArrivalService arrivals;
    private final ReferenceService references;
    private final SearchQueries searches;

    DocumentResource(
            DocumentService documents, ArrivalService arrivals, ReferenceService references, SearchQueries searches) {
        this.documents = documents;
        this.arrivals = arrivals;
        this.references = references;
        this.searches = searches;
    }

    @GET
    @Authorized(Permission.READ_DOCUMENT)
    @Operation(
            operationId = "listDocuments",
            summary = "List documents",
            description = "Issued documents, the newest first, for everyone who holds a role in a unit.")
    public Page<DocumentSummary> listDocuments(@BeanParam DocumentFilter filter) {
        return documents.list(filter);
    }

    @POST
    @Authorized(Permission.REGISTER_DOCUMENT)
    @Operation(
            operationId = "createDocument",
            summary = "Register a document",
            description =
                    "Enters an issued document. One of a unit here takes its number from the unit's series of that type and year; a number is never used twice.")
    public RestResponse<DocumentDetail> createDocument(CreateDocument request) {
        var created = documents.create(request);
        return Created.in("documents", created.id(), created);
    }

    @GET
    @Path("search")
    @Authorized(Permission.READ_DOCUMENT)
    @Operation(
            operationId = "searchDocuments",
            summary = "Search documents and their files",
            description =
                    "All words in what is registered (symbol, subject, issuing body, signer) or on one page of an attached PDF, DOCX, XLSX or TXT, the best first: the symbol or subject to the letter, phrases, single words. A new file is found some seconds after it was attached.")
    public Page<DocumentHit> searchDocuments(@BeanParam DocumentSearch search) {
        return searches.page(search);
    }

    @GET
    @Path("{id}")
    @Authorized(Permission.READ_DOCUMENT)
    @Operation(
            operationId = "getDocument",
            summary = "Get a document",
            description = "An entry of the register with the document's files.")
    public DocumentDetail getDocument(@PathParam("id") UUID id) {
        return documents.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized(Permission.REGISTER_DOCUMENT)
    @Operation(
            operationId = "updateDocument",
            summary = "Correct a document's entry",
            description = "Corrects an entry of the register. The document of an issued plan is corrected by nobody.")
    public DocumentDetail updateDocument(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdateDocument.class))) JsonNode patch) {
        return documents.update(id, ifMatch, patch);
    }

    @POST
    @Path("{id}/files")
    @Authorized(Permission.REGISTER_DOCUMENT)
    @Operation(
            operationId = "attachFiles",
            summary = "Add files to a document",
            description =
                    "Such as the signed original, also of an issued plan; files are never taken away. `If-Match` takes the document's entity tag.")
    public DocumentDetail attachFiles(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, AttachFiles request) {
        return documents.attach(id, ifMatch, request);
    }

    @POST
    @Path("{id}/arrivals")
    @Authorized(Permission.REGISTER_DOCUMENT)
    @Operation(
            operationId = "receiveDocument",
            summary = "Enter a document into a register of incoming documents",
            description =
                    "A unit that receives the document gives it the next number of its arrivals of the year, or the number on the stamp.")
    public DocumentDetail receiveDocument(@PathParam("id") UUID id, ReceiveDocument request) {
        return arrivals.receive(id, request);
    }

    @POST
    @Path("{id}/references")
    @Authorized(Permission.REGISTER_DOCUMENT)
    @Operation(
            operationId = "addDocumentReference",
            summary = "Say what a document says of another",
            description =
                    "Based on, replaces, amends or answers: a registered document, or its citation. Documents that replace one another in a circle are refused.")
    public DocumentDetail addDocumentReference(@PathParam("id") UUID id, AddReference request) {
        return references.add(id, request);
    }

    @DELETE
    @Path("{id}/references/{referenceId}")
    @Authorized(Permission.REGISTER_DOCUMENT)
    @Operation(
            operationId = "removeDocumentReference",
            summary = "Take a reference away",
            description = "One that was entered by mistake. `If-Match` takes the document's entity tag.")
    public void removeDocumentReference(
            @PathParam("id") UUID id,
            @PathParam("referenceId") UUID referenceId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        references.remove(id, referenceId, ifMatch);
    }
}
