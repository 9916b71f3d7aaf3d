package org.kehoach.savedview;

import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Versioned;
import org.kehoach.staff.PersonRef;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A view of a list under a name. */
public record SavedViewDetail(
        UUID id,
        ViewedList list,
        String name,

        @Schema(description = UpdateSavedView.QUERY_MEANS) String query,

        PersonRef author,

        @Schema(description = "Whose members have it as well; null where its author alone has it") @Nullable UnitRef unit,

        @Schema(description = "Whether the caller has it at hand above the list")
        boolean starred,

        long version,
        List<SavedViewAction> allowedActions)
        implements Versioned {}
