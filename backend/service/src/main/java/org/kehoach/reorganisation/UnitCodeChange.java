package org.kehoach.reorganisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.kehoach.unit.UnitSummary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code that a unit bears from the effective day on. */
public record UnitCodeChange(
        @NotBlank @Size(max = 40) @Schema(examples = "TCTK") String scheme,

        @NotBlank @Size(max = 40) @Schema(examples = "26506")
        String code) {

    UnitSummary.CodeRef ref() {
        return new UnitSummary.CodeRef(scheme, code);
    }
}
