package org.kehoach.savedview;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may change of a saved view. */
public record UpdateSavedView(
        @NotBlank @Size(max = 100) @Schema(examples = "Quá hạn trong quý này")
        String name,

        @NotNull @Size(max = 4000) @Pattern(regexp = QUERY) @Schema(description = QUERY_MEANS, examples = "lateness=OVERDUE&sort=dueOn")
        String query,

        @Schema(description = "Shares it with the members of this unit; null keeps it for its author alone") @Nullable UUID unitId) {

    static final String QUERY = "[^\\s?#]*";
    static final String QUERY_MEANS =
            "Filter, order and form of the list, as in the address of its page after the question mark";
}
