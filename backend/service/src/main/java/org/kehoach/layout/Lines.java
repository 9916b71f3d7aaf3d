package org.kehoach.layout;

import java.util.ArrayList;
import java.util.List;

/** How lines begin and end on paper. */
final class Lines {

    static final String END = "./.";

    private Lines() {}

    static List<String> dashed(List<String> names) {
        return ended(undashed(names), "- ", ".");
    }

    /** Without the dash or bullet that people paste along. */
    static List<String> undashed(List<String> names) {
        return names.stream()
                .map(name -> name.strip().replaceFirst("^[-–+*•]\\s*", ""))
                .toList();
    }

    /** A semicolon after each, another stop after the last. */
    static List<String> ended(List<String> texts, String start, String lastEnd) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(start + bare(texts.get(i)) + (i == texts.size() - 1 ? lastEnd : ";"));
        }
        return lines;
    }

    /** The text as the last one of a paper. */
    static String closed(String text) {
        return bare(text) + END;
    }

    private static String bare(String text) {
        return text.strip().replaceFirst("(\\./\\.|[\\s.;,])+$", "");
    }
}
