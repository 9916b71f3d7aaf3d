package org.kehoach.staff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who was invited, and how they get in. */
public record Invitation(
        StaffDetail staff,

        @Schema(description = "The account was there before; its password is what it was")
        boolean existing,

        @Schema(
                description =
                        "For the first sign-in of a new account; never shown again, not to a repeat of the request either",
                maxLength = 30,
                examples = "K7MQ-3XHP-9TRD-W2FA")
        @Nullable String oneTimeCode) {}
