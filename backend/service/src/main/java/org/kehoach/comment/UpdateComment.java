package org.kehoach.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The wording of a comment. */
public record UpdateComment(@NotBlank @Size(max = 4000) String text) {}
