package org.kehoach.reorganisation;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("units/{id}/instruments")
@Tag(name = "Unit changes")
@RunOnVirtualThread
public class UnitInstrumentResource {

    private final UnitInstrumentQueries instruments;

    UnitInstrumentResource(UnitInstrumentQueries instruments) {
        this.instruments = instruments;
    }

    @GET
    @Authorized(Permission.READ_UNIT)
    @Operation(
            operationId = "listUnitInstruments",
            summary = "List the instruments that changed a unit",
            description =
                    "Every executed set of changes that altered the unit, or let it take over from another, newest first.")
    public Page<UnitInstrument> listUnitInstruments(@PathParam("id") UUID id) {
        return Page.whole(instruments.of(id));
    }
}
