package org.kehoach.comment;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for a comment that begins a thread, or answers in one. */
public record CreateComment(
        @Nullable UUID id,

        @Schema(
                description =
                        "What it is about: of a plan, an item of its outline. The whole when absent; not together with `threadId`, for an answer is about what its thread is about")
        @Nullable UUID partId,

        @Schema(description = "The comment that began the thread in which this is an answer") @Nullable UUID threadId,

        @NotBlank @Size(max = 4000) @Schema(
                description = "`@{id}` with the id of a member of staff who reads the thing mentions them",
                examples = "Đề nghị ghi rõ đơn vị chủ trì")
        String text) {}
