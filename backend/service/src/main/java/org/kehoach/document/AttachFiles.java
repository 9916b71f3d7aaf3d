package org.kehoach.document;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to add files to a document that is registered already. */
public record AttachFiles(
        @NotEmpty @Size(max = Document.MAX_FILES) @Schema(description = "Files that the caller has uploaded, in order")
        List<@NotNull UUID> fileIds) {}
