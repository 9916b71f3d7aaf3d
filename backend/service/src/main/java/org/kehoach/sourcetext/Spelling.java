package org.kehoach.sourcetext;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for what is typed in many: the rules are written for the plain one, of the same length. */
public final class Spelling {

    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]");
    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]");
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|\\p{Cs}");
    private static final String OLD_TONES = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy";
    private static final String NEW_TONES = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ";
    private static final Pattern NEW_TONE = Pattern.compile("(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\\p{L})");

    private Spelling() {}

    /** As it is shown and stored: NFC, nothing unseen, one kind of space. */
    static String shown(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return UNSTORABLE
                .matcher(SPACES.matcher(seen).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** With plain hyphens, quotation marks, digits and spaces; character for character. */
    public static String plain(String shown) {
        var plain = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            plain.append(plain(shown.charAt(i)));
        }
        return plain.toString();
    }

    /** In small letters with the tone on the older vowel ({@code hòa}, {@code ủy}); character for character. */
    public static String small(String plain) {
        var small = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            small.append(Character.toLowerCase(plain.charAt(i)));
        }
        var tones = NEW_TONE.matcher(small);
        while (tones.find()) {
            int at = NEW_TONES.indexOf(tones.group());
            small.replace(tones.start(), tones.end(), OLD_TONES.substring(at, at + 2));
        }
        return small.toString();
    }

    /** The text for comparing: whatever case, tones, hyphens and spaces it was typed with. */
    public static String key(String text) {
        return small(plain(shown(text)));
    }

    public static boolean isCapitals(String text) {
        return text.chars().filter(Character::isLetter).count() >= 2 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static char plain(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uff0d' -> '-';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2018', '\u2019' -> '\'';
            case '\uff0f', '\u2044', '\u2215' -> '/';
            case '\uff0e' -> '.';
            case '\uff1a' -> ':';
            case '\uff1b' -> ';';
            case '\uff0c' -> ',';
            case '\uff08' -> '(';
            case '\uff09' -> ')';
            case '\t', '\n', '\r' -> ' ';
            default -> c;
        };
    }
}
