package org.kehoach.file;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of a file: what it is, who has brought it, and why it came in the place of the former. */
public record FileVersion(
        FileRef file,

        @Schema(description = "Who has uploaded it", examples = "Trần Văn Hải")
        String uploadedBy,

        @Schema(description = "Why it has replaced the former; nothing for the first") @Nullable String reason) {}
