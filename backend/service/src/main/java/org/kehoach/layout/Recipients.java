package org.kehoach.layout;

import java.util.List;

/**
 * Who gets the paper.
 *
 * @param names without dashes and stops; the last one is the archive
 */
public record Recipients(String title, List<String> names) {

    public static final String TITLE = "Nơi nhận:";
    /** What the last line begins with, whoever keeps the paper. */
    public static final String ARCHIVED = "Lưu";

    public static final String ARCHIVE = "Lưu: VT";

    List<String> lines() {
        return Lines.dashed(names);
    }
}
