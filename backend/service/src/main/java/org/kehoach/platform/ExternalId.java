package org.kehoach.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How another system names this thing; unique for ever within its source. */
@Embeddable
public record ExternalId(
        @Column(name = "external_source")
        @NotBlank @Size(max = 60) @Schema(description = "The system that the thing comes from", examples = "sample")
        String source,

        @Column(name = "external_id")
        @NotBlank @Size(max = 200) @Schema(description = "Its name there", examples = "plan-656")
        String id) {}
