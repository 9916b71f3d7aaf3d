package org.kehoach.unitfile;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.kehoach.unit.UnitSummary.CodeRef;

/** How a file names a unit: by the code that it bears in a scheme on the day spoken of, or by its id. */
sealed interface Reference {

    /** A code means a unit only together with its scheme and the day. */
    record Code(CodeRef code) implements Reference {}

    record Id(UUID id) implements Reference {}

    Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static Optional<Reference> parse(String text) {
        return UUID_TEXT.matcher(text).matches()
                ? Optional.of(new Id(UUID.fromString(text)))
                : CodeText.parse(text).map(Code::new);
    }
}
