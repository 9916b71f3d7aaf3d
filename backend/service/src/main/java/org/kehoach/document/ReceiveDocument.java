package org.kehoach.document;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to enter a document into a unit's register of incoming documents. */
public record ReceiveDocument(
        @NotNull UUID unitId,

        @NotNull LocalDate arrivedOn,

        @Min(1) @Max(999999) @Schema(description = "The number on the arrival stamp; the next of the unit's year when absent")
        @Nullable Integer number) {}
