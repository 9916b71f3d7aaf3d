package org.kehoach.document;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to say what a document says of another one: a registered one, or its citation. */
public record AddReference(
        @NotNull ReferenceKind kind,

        @Schema(description = "A registered document that the caller sees") @Nullable UUID documentId,

        @Size(max = 1000) @Schema(
                description = "The citation as it is printed; needed without `documentId`",
                examples = "Quyết định số 521/QĐ-TTg ngày 13/6/2005 của Thủ tướng Chính phủ")
        @Nullable String text) {

    boolean saysNothing() {
        return documentId == null && (text == null || text.isBlank());
    }
}
