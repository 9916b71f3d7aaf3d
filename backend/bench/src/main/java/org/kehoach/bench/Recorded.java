package org.kehoach.bench;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A statement as PostgreSQL got it.
 *
 * @param sql with {@code $1}, {@code $2}… for its values
 * @param values in the text form of their types
 */
record Recorded(String sql, List<@Nullable String> values) {

    boolean isBegin() {
        return sql.regionMatches(true, 0, "begin", 0, "begin".length());
    }

    boolean isBracket() {
        return isBegin() || sql.regionMatches(true, 0, "commit", 0, "commit".length());
    }
}
