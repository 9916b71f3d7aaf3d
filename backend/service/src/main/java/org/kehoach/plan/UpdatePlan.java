package org.kehoach.plan;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.NullIsEmpty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The text of a draft. */
public record UpdatePlan(
        @NotBlank @Size(max = 500) String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @NullIsEmpty @NotNull @Size(max = 50) List<@Valid @NotNull LegalBasis> legalBases,
        @NullIsEmpty @NotNull @Size(max = 20000) String purpose,
        @NullIsEmpty @NotNull @Size(max = 20000) String requirements,
        @NullIsEmpty @NotNull @Size(max = 20000) String organisation,

        @NullIsEmpty
        @NotNull @Size(max = 5000) @Schema(description = "Who receives it, one a line; empty: who has work in it")
        String recipients,

        @Size(min = 1, max = 100) @Pattern(regexp = "[^;]*") @Schema(
                description = "The area that it lies in, worded as those in charge have it in their memberships",
                examples = "An ninh, trật tự")
        @Nullable String area,

        @Size(max = 200) @Schema(description = "Name and position of who is to sign") @Nullable String signer) {}
