package org.kehoach.platform;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("permissions")
@Tag(name = "Permissions", description = "Who may do what")
@RunOnVirtualThread
public class PermissionResource {

    private final Permissions permissions;

    PermissionResource(Permissions permissions) {
        this.permissions = permissions;
    }

    @GET
    @Authorized(Permission.READ_SELF)
    @Operation(
            operationId = "listPermissions",
            summary = "The table of rights",
            description =
                    "Every permission by role and by how a unit of the caller's stands to the thing's unit, as it is enforced.")
    public PermissionTable listPermissions() {
        return permissions.table();
    }
}
