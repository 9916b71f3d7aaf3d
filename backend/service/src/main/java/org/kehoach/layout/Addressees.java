package org.kehoach.layout;

import java.util.ArrayList;
import java.util.List;

/** Whom a letter goes to, as its lines say it. */
final class Addressees {

    static final String SALUTATION = "Kính gửi:";

    private Addressees() {}

    /** One stands in the line of the salutation; several each on a line of their own. */
    static List<String> lines(Opening.Letter letter) {
        if (letter.addressees().size() == 1) {
            return List.of(SALUTATION + " " + letter.addressees().getFirst());
        }
        var lines = new ArrayList<String>();
        lines.add(SALUTATION);
        lines.addAll(Lines.dashed(letter.addressees()));
        return lines;
    }

    /** How far the further lines are indented, in points: their dashes stand under the colon. */
    static float indent() {
        return Typeface.width(SALUTATION.substring(0, SALUTATION.length() - 1), Style.TEXT);
    }
}
