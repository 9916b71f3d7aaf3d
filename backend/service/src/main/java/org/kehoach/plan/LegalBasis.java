package org.kehoach.plan;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a plan is based upon: a registered document, or just its citation. */
@Embeddable
public record LegalBasis(
        @Nullable UUID documentId,

        @NotBlank @Size(max = 1000) @Schema(
                description = "The citation as it is printed",
                examples = "Chỉ thị số 50-CT/TU ngày 06/02/2020 của Thành ủy Vũng Tàu")
        String text) {}
