package org.kehoach.layout;

import java.util.ArrayList;
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

    /** As people write them, a line each, with dashes or without; the archive is added where it is not named. */
    public static Recipients listed(List<String> written) {
        var names = new ArrayList<>(Lines.undashed(written));
        if (names.stream().noneMatch(name -> name.startsWith(ARCHIVED))) {
            names.add(ARCHIVE);
        }
        return new Recipients(TITLE, names);
    }

    List<String> lines() {
        return Lines.dashed(names);
    }
}
