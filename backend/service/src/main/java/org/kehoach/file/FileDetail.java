package org.kehoach.file;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Versioned;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of one file, and what the caller may do about it. */
public record FileDetail(
        UUID id,
        @Schema(examples = "Ngày hội.jpg") String name,
        @Schema(examples = "image/jpeg") String mediaType,
        @Schema(description = "Bytes") long size,

        @Schema(description = "SHA-256 of what is stored, in hex")
        String sha256,

        Instant createdAt,

        @Schema(description = "Only a READY file can be downloaded")
        FileState state,

        @Schema(description = "What the scanner has found in it", examples = "Win.Test.EICAR_HDB-1") @Nullable String finding,

        @Schema(description = "How its text begins, once it has been read") @Nullable String excerpt,

        long version,
        List<FileAction> allowedActions)
        implements Versioned {

    static FileDetail of(
            FileRef file, @Nullable String finding, @Nullable String excerpt, List<FileAction> allowedActions) {
        return new FileDetail(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.createdAt(),
                file.state(),
                finding,
                excerpt,
                file.version(),
                allowedActions);
    }
}
