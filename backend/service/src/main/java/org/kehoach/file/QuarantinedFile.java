package org.kehoach.file;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file in which the scanner has found something, and what the caller may do about it. */
public record QuarantinedFile(
        FileRef file,

        @Schema(description = "What the scanner has found in it", examples = "Win.Test.EICAR_HDB-1") @Nullable String finding,

        @Schema(description = "Who has uploaded it", examples = "Trần Văn Hải")
        String uploadedBy,

        @Schema(maxItems = 3) List<FileAction> allowedActions) {}
