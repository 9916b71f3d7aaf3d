package org.kehoach.paper;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for the paper of a registered document: what the register does not hold of it. */
public record WriteDocumentPaper(
        @Size(max = 50) @Schema(description = "Whom a letter goes to", examples = "[\"Công an thành phố\"]") @Nullable List<@NotBlank @Size(max = 300) String> addressees,

        @Size(max = 50) @Schema(description = "What it stands on, a basis each; without the stop at its end") @Nullable List<@NotBlank @Size(max = 1000) String> legalBases,

        @NotBlank @Size(max = 100000) @Schema(
                description =
                        "A paragraph a line. One that begins with A., I., 1., a), - or + is numbered so, one that begins with Điều 1. is an article",
                examples = "Ủy ban nhân dân thành phố yêu cầu:\n1. Công an thành phố trực đủ quân số.")
        String text,

        @Size(max = 100) @Schema(description = "Who receives it; the archive is added where it is not named") @Nullable List<@NotBlank @Size(max = 300) String> recipients) {

    List<String> addresseesOrNone() {
        return addressees == null ? List.of() : addressees;
    }

    List<String> legalBasesOrNone() {
        return legalBases == null ? List.of() : legalBases;
    }

    List<String> recipientsOrNone() {
        return recipients == null ? List.of() : recipients;
    }
}
