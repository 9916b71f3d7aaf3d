package org.kehoach.task;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.kehoach.staff.Occurrence;
import org.kehoach.staff.Reasoned;
import org.kehoach.staff.TransitionDetail;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("")
@Tag(name = "Tasks")
@RunOnVirtualThread
public class AssignmentResource {

    private final AssignmentService assignments;
    private final ProgressService progress;
    private final DueDateService dueDates;
    private final MyWorkQueries myWork;

    AssignmentResource(
            AssignmentService assignments, ProgressService progress, DueDateService dueDates, MyWorkQueries myWork) {
        this.assignments = assignments;
        this.progress = progress;
        this.dueDates = dueDates;
        this.myWork = myWork;
    }

    @GET
    @Path("me/work")
    @Authorized(Permission.READ_OWN_WORK)
    @Operation(
            operationId = "getMyWork",
            summary = "My work",
            description = "What the units in which the caller works owe, and what waits for their acceptance.")
    public MyWork getMyWork() {
        return myWork.get();
    }

    @GET
    @Path("assignments/{id}")
    @Authorized(Permission.READ_TASK)
    @Operation(operationId = "getAssignment", summary = "Get an assignment", description = "A unit's part in a task.")
    public AssignmentDetail getAssignment(@PathParam("id") UUID id) {
        return assignments.get(id);
    }

    @PATCH
    @Path("assignments/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "updateAssignment",
            summary = "Give a supporting unit its own due date",
            description = "While the unit is at work or the plan is drafted. Null lets the task's date count again.")
    public AssignmentDetail updateAssignment(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdateAssignment.class)))
                    JsonNode patch) {
        return dueDates.update(id, ifMatch, patch);
    }

    @GET
    @Path("assignments/{id}/transitions")
    @Authorized(Permission.READ_REPORT)
    @Operation(
            operationId = "listAssignmentTransitions",
            summary = "History of an assignment",
            description = "Every step, oldest first.")
    public Page<TransitionDetail> listAssignmentTransitions(@PathParam("id") UUID id) {
        return assignments.transitions(id);
    }

    @GET
    @Path("assignments/{id}/reports")
    @Authorized(Permission.READ_REPORT)
    @Operation(
            operationId = "listProgressReports",
            summary = "List progress reports",
            description = "Newest first. For the own unit, units above, the giver, the LEAD and the MONITOR.")
    public Page<ProgressReportDetail> listProgressReports(@PathParam("id") UUID id, @BeanParam ReportFilter filter) {
        return assignments.reports(id, filter);
    }

    @POST
    @Path("assignments/{id}/reports")
    @Authorized(Permission.WORK_ON_TASK)
    @Operation(
            operationId = "createProgressReport",
            summary = "Report progress",
            description = "An append, which takes no version. The first report sets the work under way.")
    public RestResponse<ProgressReportDetail> createProgressReport(
            @PathParam("id") UUID id, CreateProgressReport request) {
        var created = progress.report(id, request);
        return Created.in("assignments/" + id + "/reports", created.id(), created);
    }

    @POST
    @Path("assignments/{id}/acknowledge")
    @Authorized(Permission.WORK_ON_TASK)
    @Operation(
            operationId = "acknowledgeAssignment",
            summary = "Take note of an assignment",
            description = "ASSIGNED becomes ACKNOWLEDGED.")
    public AssignmentDetail acknowledgeAssignment(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Nullable Occurrence request) {
        return assignments.acknowledge(id, ifMatch, request);
    }

    @POST
    @Path("assignments/{id}/start")
    @Authorized(Permission.WORK_ON_TASK)
    @Operation(
            operationId = "startAssignment",
            summary = "Begin the work",
            description = "The assignment becomes IN_PROGRESS.")
    public AssignmentDetail startAssignment(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Nullable Occurrence request) {
        return assignments.start(id, ifMatch, request);
    }

    @POST
    @Path("assignments/{id}/submit")
    @Authorized(Permission.WORK_ON_TASK)
    @Operation(
            operationId = "submitAssignment",
            summary = "Submit the work",
            description = "The assignment becomes SUBMITTED; a task that asks for evidence must have some.")
    public AssignmentDetail submitAssignment(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Nullable Occurrence request) {
        return assignments.submit(id, ifMatch, request);
    }

    @POST
    @Path("assignments/{id}/accept")
    @Authorized(Permission.ACCEPT_WORK)
    @Operation(
            operationId = "acceptAssignment",
            summary = "Accept the work",
            description =
                    "SUBMITTED becomes ACCEPTED. The giver or MONITOR accepts the LEAD, the LEAD accepts SUPPORT, nobody their own.")
    public AssignmentDetail acceptAssignment(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Nullable AcceptWork request) {
        return assignments.accept(id, ifMatch, request);
    }

    @POST
    @Path("assignments/{id}/return")
    @Authorized(Permission.ACCEPT_WORK)
    @Operation(
            operationId = "returnAssignment",
            summary = "Return the work",
            description = "SUBMITTED becomes RETURNED, with the reason.")
    public AssignmentDetail returnAssignment(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Reasoned request) {
        return assignments.sendBack(id, ifMatch, request);
    }

    @POST
    @Path("assignments/{id}/reopen")
    @Authorized(Permission.ACCEPT_WORK)
    @Operation(
            operationId = "reopenAssignment",
            summary = "Reopen accepted work",
            description =
                    "ACCEPTED becomes RETURNED, with the reason: from that day on it counts as not done, the days before stay as they were.")
    public AssignmentDetail reopenAssignment(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Reasoned request) {
        return assignments.reopen(id, ifMatch, request);
    }

    @POST
    @Path("assignments/{id}/cancel")
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "cancelAssignment",
            summary = "Cancel an assignment",
            description = "With the reason; it no longer counts.")
    public AssignmentDetail cancelAssignment(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Reasoned request) {
        return assignments.cancel(id, ifMatch, request);
    }
}
