package org.kehoach.platform;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a list. */
public record Page<T>(
        @Schema(maxItems = 200) List<T> items,

        @Schema(description = "Pass it as `cursor` for the next page; null at the end", maxLength = 4000) @Nullable String nextCursor,

        @Schema(description = "How many there are in all; only with `total=true`", minimum = "0") @Nullable Long total) {

    /** A list that is short by its nature and comes whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }
}
