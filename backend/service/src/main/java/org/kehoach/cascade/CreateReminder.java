package org.kehoach.cascade;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to remind a unit of an item that it has not carried on, or lags with. */
public record CreateReminder(
        @Nullable UUID id,
        @NotNull UUID itemId,
        @NotNull UUID unitId,

        @Size(max = 1000) @Schema(examples = "Đề nghị ban hành kế hoạch trước ngày 15/3") @Nullable String note) {}
