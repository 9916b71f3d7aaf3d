package org.kehoach.staff;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.ExternalId;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Announces an account of the identity provider before its first sign-in. */
public record CreateStaff(
        @Nullable UUID id,
        @Valid @Nullable ExternalId externalId,

        @NotBlank @Size(max = 200) @Schema(description = "The account's `sub` at the identity provider")
        String subject,

        @NotBlank @Size(max = 200) @Schema(examples = "vanphong")
        String username,

        @NotBlank @Size(max = 200) @Schema(examples = "Nguyễn Đức")
        String name) {}
