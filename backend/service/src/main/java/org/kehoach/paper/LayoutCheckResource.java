package org.kehoach.paper;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("layout-checks")
@Tag(name = "Documents")
@RunOnVirtualThread
public class LayoutCheckResource {

    private final LayoutCheckService checks;

    LayoutCheckResource(LayoutCheckService checks) {
        this.checks = checks;
    }

    @POST
    @Authorized(Permission.READ_FILE)
    @Operation(
            operationId = "checkLayout",
            summary = "Check the layout of a paper",
            description =
                    "Lists where a DOCX departs from Decree 30/2020/NĐ-CP, or from Circular 01/2011/TT-BNV before 05/03/2020. Changes and keeps nothing. A paper of the Party is not judged (409).")
    public LayoutFindings checkLayout(CheckLayout request) {
        return checks.check(request);
    }
}
