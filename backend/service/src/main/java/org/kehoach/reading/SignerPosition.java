package org.kehoach.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** A position as a sentence has it; papers print it in capitals. */
final class SignerPosition {

    private static final Pattern HEAD = Pattern.compile("(?iu)^((?:q\\.|quyền|phó)\\s*)(\\p{L})");

    private SignerPosition() {}

    /** PHÓ CHỦ TỊCH is Phó Chủ tịch. */
    static String inSentence(String printed) {
        if (!printed.equals(printed.toUpperCase(Locale.ROOT))) {
            return printed;
        }
        String small = printed.toLowerCase(Locale.ROOT);
        String begun = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
        return HEAD.matcher(begun)
                .replaceFirst(found -> found.group(1) + found.group(2).toUpperCase(Locale.ROOT));
    }
}
