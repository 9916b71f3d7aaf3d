package org.kehoach.progress;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;

import org.kehoach.platform.Attachment;
import org.kehoach.platform.Authorized;
import org.kehoach.platform.Permission;
import org.kehoach.task.TaskFilter;
import org.kehoach.task.TaskService;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("tasks")
@Tag(name = "Tasks")
@RunOnVirtualThread
public class TaskTableResource {

    private final TaskService tasks;

    TaskTableResource(TaskService tasks) {
        this.tasks = tasks;
    }

    @GET
    @Path("export.xlsx")
    @Produces(TableSheet.MEDIA_TYPE)
    @Authorized(Permission.READ_TASK)
    @Operation(
            operationId = "exportTasksAsXlsx",
            summary = "Tasks as XLSX",
            description =
                    "What `listTasks` gives for the same filter and order, all pages of it; 422 where these are more than 10,000 tasks. `limit`, `cursor` and `total` have no meaning here.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = TableSheet.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportTasksAsXlsx(@BeanParam TaskFilter filter) {
        var table = new TaskTable(tasks.all(filter));
        return Attachment.of("nhiem-vu.xlsx", table::write);
    }
}
