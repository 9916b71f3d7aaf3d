package org.kehoach.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an account is closed. */
public record SuspendStaff(@NotBlank @Size(max = 2000) String reason) {}
