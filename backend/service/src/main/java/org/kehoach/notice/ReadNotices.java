package org.kehoach.notice;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to mark all that was listed as read. */
public record ReadNotices(
        @NotNull @Schema(description = "The latest one that was seen: what came after it stays unread")
        UUID upTo) {}
