package org.kehoach.platform;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What holds of every text that comes in, whatever it comes in. */
public final class PlainText {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private PlainText() {}

    /** The text as it is stored: NFC, without white space around it. */
    public static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Whether it can be stored: without NUL, and each half of a surrogate pair beside the other. */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || isLoneSurrogate(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** A real day as {@code yyyy-MM-dd}. */
    public static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new DateTimeException("not a date");
        }
        var date = LocalDate.parse(text);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("out of range");
        }
        return date;
    }

    /** The answer will warn when the text has what looks like the number of a person or of their telephone. */
    public static void look(String text) {
        WarningFilter.look(text);
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
