package org.kehoach.platform;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The table of rights, for people and programs to read. */
public record PermissionTable(List<PermissionLine> permissions) {

    /** One permission: who holds it, and for which operations it is asked. */
    public record PermissionLine(
            Permission permission,

            @Schema(description = "What a service account needs", examples = "plans:read")
            String scope,

            @Schema(description = "What service accounts use it for; for PAST_DAYS they need history:write as well")
            ServiceUse services,

            List<Right> rights,

            @Schema(description = "The operations that ask for it, or for another beside it")
            List<@Size(max = 100) String> operations) {}
}
