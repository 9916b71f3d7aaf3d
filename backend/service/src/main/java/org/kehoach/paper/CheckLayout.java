package org.kehoach.paper;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to check the layout of a file. */
public record CheckLayout(
        @NotNull @Schema(description = "A DOCX that the caller has uploaded, or may read")
        UUID fileId,

        @Schema(
                description =
                        "The day of issue, which says by which regulation it is judged; the day on the paper when absent")
        @Nullable LocalDate issuedOn) {}
