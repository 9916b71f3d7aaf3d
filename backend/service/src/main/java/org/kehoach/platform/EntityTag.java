package org.kehoach.platform;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** What a client says of the copy that it has. */
public final class EntityTag {

    private EntityTag() {}

    /** Whether the copy is the one with the tag, by {@code If-None-Match} (RFC 9110, 13.1.2). */
    public static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(candidate -> candidate.strip().replaceFirst("^W/", ""))
                        .anyMatch(candidate -> candidate.equals(tag) || candidate.equals("*"));
    }
}
