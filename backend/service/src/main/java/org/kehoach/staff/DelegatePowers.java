package org.kehoach.staff;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A HEAD lends the powers held in a unit for a period (uỷ quyền); power over people stays. */
public record DelegatePowers(
        @NotNull UUID unitId,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo,

        @NotBlank @Size(max = 200) @Schema(description = "The paper that says so", examples = "Giấy uỷ quyền số 12/UQ-UBND")
        String instrument) {}
