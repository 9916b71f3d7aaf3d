package org.kehoach.unitfile;

import java.util.regex.Pattern;

/** Texts that a spreadsheet would take for a formula have an apostrophe before them in a file. */
final class NeutralText {

    private static final Pattern ACTIVE = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");
    private static final String APOSTROPHE = "'";

    private NeutralText() {}

    static String neutralise(String text) {
        return ACTIVE.matcher(text).matches() ? APOSTROPHE + text : text;
    }

    static String restore(String text) {
        return text.startsWith(APOSTROPHE) && ACTIVE.matcher(text).matches() ? text.substring(1) : text;
    }
}
