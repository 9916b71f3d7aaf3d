package org.kehoach.staff;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Invites a person into units. */
public record InviteStaff(
        @NotNull @Size(min = 2, max = 100) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*") @Schema(
                description = "Small letters, digits, dot, dash; an account that exists is used as it is",
                examples = "tranvana")
        String username,

        @NotBlank @Size(max = 200) @Schema(examples = "Trần Văn An")
        String name,

        @Email @Size(max = 255) @Schema(description = "The office's mailbox of the person; not kept here", examples = "tranvana@example.vn")
        @Nullable String email,

        @NotNull InvitationChannel channel,

        @NotEmpty @Size(max = 20) List<@Valid @NotNull CreateMembership> memberships) {

    InviteStaff from(LocalDate today) {
        return new InviteStaff(
                username,
                name,
                email,
                channel,
                memberships.stream().map(membership -> membership.from(today)).toList());
    }
}
