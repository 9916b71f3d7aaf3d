package org.kehoach.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.ExternalId;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for a draft. */
public record CreatePlan(
        @Nullable UUID id,
        @Valid @Nullable ExternalId externalId,
        @NotNull UUID issuingUnitId,

        @NotBlank @Size(max = 500) @Schema(examples = "Xây dựng phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2026")
        String title,

        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Size(max = 50) @Nullable List<@Valid @NotNull LegalBasis> legalBases,
        @Size(max = 20000) @Nullable String purpose,
        @Size(max = 20000) @Nullable String requirements,
        @Size(max = 20000) @Nullable String organisation,

        @Size(max = 5000) @Schema(description = "Who receives it, one a line") @Nullable String recipients,

        @Size(min = 1, max = 100) @Pattern(regexp = "[^;]*") @Schema(
                description = "The area that it lies in, worded as those in charge have it in their memberships",
                examples = "An ninh, trật tự")
        @Nullable String area,

        @Size(max = 200) @Schema(description = "Name and position of who is to sign") @Nullable String signer) {

    UpdatePlan text() {
        return new UpdatePlan(
                title,
                startsOn,
                endsOn,
                legalBases == null ? List.of() : legalBases,
                orEmpty(purpose),
                orEmpty(requirements),
                orEmpty(organisation),
                orEmpty(recipients),
                area,
                signer);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
