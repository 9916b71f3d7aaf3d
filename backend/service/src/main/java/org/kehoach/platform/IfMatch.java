package org.kehoach.platform;

import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The {@code If-Match} header of a change: which version of the thing the client saw. */
public final class IfMatch {

    private final String header;

    private IfMatch(String header) {
        this.header = header;
    }

    /** Called by the framework with the header's text. */
    public static IfMatch fromString(String header) {
        return new IfMatch(header.strip());
    }

    /** As if the header named this version. */
    public static IfMatch of(long version) {
        return new IfMatch(Long.toString(version));
    }

    /**
     * Refuses a change made without a version (428) or upon an old one (412). Call it after the row's right has been
     * checked and before validation.
     */
    public static void check(@Nullable IfMatch ifMatch, long version) {
        if (ifMatch == null || ifMatch.header.isEmpty()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED, "ifMatch");
        }
        if (ifMatch.tags().noneMatch(tag -> tag.equals("*") || version(tag) == version)) {
            throw ProblemException.stale(version);
        }
    }

    /** One entity tag or several (RFC 9110, 13.1.1). */
    private Stream<String> tags() {
        return Arrays.stream(header.split(",")).map(String::strip);
    }

    private static long version(String tag) {
        var parts = tag.replace("\"", "").split("\\.", 2);
        try {
            return Long.parseLong(parts[0]);
        } catch (NumberFormatException notOurs) {
            return -1;
        }
    }
}
