package org.kehoach.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to issue a plan under the next number of the unit's series, a reserved one, or one given elsewhere. */
public record IssuePlan(
        @Min(1) @Max(999999) @Schema(description = "The number; the next of the series when absent") @Nullable Integer number,

        @Size(max = 60) @Pattern(regexp = "\\p{L}[\\p{L}\\p{N}.&]*([-/][\\p{L}\\p{N}.&]+)*")
        @Schema(description = "What follows the number; KH-UBND when absent", examples = "KH-UBND")
        @Nullable String symbol,

        @Size(max = 200) @Schema(
                description =
                        "Name and position of who signs. When absent: a DEPUTY who signs for the HEAD, else who the draft says")
        @Nullable String signer,

        @Schema(description = "The day of issue; another than today needs the scope history:write") @Nullable LocalDate occurredOn,

        @Size(max = 50) @Schema(description = "The signed original, in order, as files that the caller has uploaded")
        @Nullable List<@NotNull UUID> fileIds) {

    List<UUID> fileIdsOrNone() {
        return fileIds == null ? List.of() : fileIds;
    }
}
