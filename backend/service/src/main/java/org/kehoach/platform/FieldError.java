package org.kehoach.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One bad field of a request: a JSON pointer into the body, or the name of a parameter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(
        @Schema(description = "JSON pointer (RFC 6901) to the field of the body", examples = "/title") @Nullable String pointer,

        @Schema(description = "Name of the query, path or header parameter") @Nullable String parameter,

        @Schema(description = "Stable code of the rule that was broken", examples = "required")
        String code,

        @Schema(description = "The rule in the reader's language")
        String message) {

    /** A bad field of the body; the message is the catalogue's text for the code. */
    public static FieldError at(String pointer, String code, Object... arguments) {
        return new FieldError(pointer, null, code, Messages.text("field." + code, arguments));
    }

    /** A bad parameter; the message is the catalogue's text for the code. */
    public static FieldError in(String parameter, String code, Object... arguments) {
        return new FieldError(null, parameter, code, Messages.text("field." + code, arguments));
    }
}
