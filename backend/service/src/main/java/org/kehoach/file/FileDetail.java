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

        @Schema(description = "1 is the first; a new one comes in the place of the former", minimum = "1")
        int versionNumber,

        @Schema(description = "The next version, which has come in its place") @Nullable UUID replacedBy,

        @Schema(description = "Only a READY file can be downloaded")
        FileState state,

        @Schema(description = "What the scanner has found in it", examples = "Win.Test.EICAR_HDB-1") @Nullable String finding,

        @Schema(description = "How its text begins, once it has been read") @Nullable String excerpt,

        long version,
        List<FileAction> allowedActions)
        implements Versioned {

    static FileDetail of(KeptFile kept, @Nullable String excerpt, List<FileAction> allowedActions) {
        var file = kept.file();
        return new FileDetail(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.createdAt(),
                file.versionNumber(),
                kept.replacedBy(),
                file.state(),
                kept.finding(),
                excerpt,
                file.version(),
                allowedActions);
    }
}
