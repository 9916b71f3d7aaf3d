package org.kehoach.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A piece of SQL with the values of its {@code ?} marks, in order. */
public record Sql(String text, List<@Nullable Object> arguments) {

    public Sql {
        arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
    }

    public static Sql of(String text, @Nullable Object... arguments) {
        return new Sql(text, Arrays.asList(arguments));
    }

    public Sql then(String text, @Nullable Object... more) {
        return then(of(text, more));
    }

    public Sql then(Sql next) {
        var joined = new ArrayList<>(arguments);
        joined.addAll(next.arguments);
        return new Sql(text + " " + next.text, joined);
    }

    /** A LIKE pattern that finds the text anywhere and takes {@code % _ \} in it as text. */
    public static String contains(String text) {
        return "%" + beginsWith(text);
    }

    /** A LIKE pattern that finds the text at the beginning and takes {@code % _ \} in it as text. */
    public static String beginsWith(String text) {
        return exactly(text) + "%";
    }

    /** A LIKE pattern that finds the text alone and takes {@code % _ \} in it as text. */
    public static String exactly(String text) {
        return text.replaceAll("([%_\\\\])", "\\\\$1");
    }
}
