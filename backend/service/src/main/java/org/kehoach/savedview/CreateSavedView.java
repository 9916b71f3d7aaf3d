package org.kehoach.savedview;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request: keeps a view of a list. */
public record CreateSavedView(
        @Schema(description = "UUIDv7 made by the client, to create the same thing only once") @Nullable UUID id,

        @NotNull ViewedList list,

        @NotBlank @Size(max = 100) @Schema(examples = "Quá hạn trong quý này")
        String name,

        @NotNull @Size(max = 4000) @Pattern(regexp = UpdateSavedView.QUERY) @Schema(description = UpdateSavedView.QUERY_MEANS, examples = "lateness=OVERDUE&sort=dueOn")
        String query,

        @Schema(description = "Shares it with the members of this unit; null keeps it for the caller alone") @Nullable UUID unitId) {

    UpdateSavedView editable() {
        return new UpdateSavedView(name, query, unitId);
    }
}
