package org.kehoach.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text as it is searched: without case and marks, Đ as d, in words of letters and digits. */
final class Words {

    private Words() {}

    /** As long as the text, so that a place in the one is the place in the other. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    static List<String> of(String text) {
        return Arrays.stream(
                        fold(Normalizer.normalize(text, Normalizer.Form.NFC)).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static char fold(char c) {
        if (c == 'đ' || c == 'Đ') {
            return 'd';
        }
        String parted = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return parted.substring(0, 1).toLowerCase(Locale.ROOT).charAt(0);
    }
}
