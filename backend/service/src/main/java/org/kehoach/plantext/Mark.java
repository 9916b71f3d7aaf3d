package org.kehoach.plantext;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kehoach.sourcetext.RomanNumeral;
import org.kehoach.sourcetext.Spelling;

import org.jspecify.annotations.Nullable;

/**
 * What stands before a heading or a point and says its place: {@code II.}, {@code 1.1}, {@code đ)}, {@code -}.
 *
 * @param style marks of one series look alike: {@code 1.} and {@code 2.}, not {@code 1)}
 * @param path its numbers: one, or all of {@code 1.1.2}
 * @param length how many characters of the paragraph it takes, with the space behind it
 */
record Mark(Kind kind, String style, List<Integer> path, String label, int length) {

    /** From the widest to the narrowest, as far as their kind alone says. */
    enum Kind {
        PART,
        SECTION,
        ARTICLE,
        CAPITAL,
        ROMAN,
        CAPITAL_LINE,
        NUMBER,
        DECIMAL,
        BOLD_LINE,
        LETTER,
        SMALL_ROMAN,
        BULLET;

        boolean isWide() {
            return compareTo(NUMBER) < 0;
        }
    }

    private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private static final Pattern WORD = Pattern.compile(
            "(?iu)^(phần|chương|phụ lục|mục|điều|nhóm|nhiệm vụ|giải pháp)\\s+(?:thứ\\s+|số\\s+)?"
                    + "([IVX]{1,5}|\\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?:\\s*[.:)/-]+\\s*|\\s*$|\\s+(?=\\p{Lu}{2}))");
    private static final Pattern APPENDIX = Pattern.compile("(?iu)^(phụ lục)\\s*[.:]?\\s*$");
    private static final Pattern DECIMAL =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,4})\\s*(?:[.):/-]+\\s*|\\s+)(?=[^\\s\\d])");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\((\\d{1,3})\\)|(\\d{1,3})\\s*([.)/][.)/:-]{0,2}|-(?=\\s)))\\s*(?=[^\\s\\d])");
    private static final Pattern ROMAN = Pattern.compile(
            "^(?:([IVXLC]{1,7})\\s*([.):-][./:-]{0,2}|/[.:-]{1,2}|/(?=\\s|\\p{Lu}))\\s*|([IVX]{1,5})\\s+(?=\\p{Lu}{2}))(?=[^\\s/])");
    private static final Pattern SMALL_L = Pattern.compile("^(l{1,3})\\s*([./])\\s*(?=\\p{Lu})");
    private static final Pattern CAPITAL =
            Pattern.compile("^([A-ZĐ])\\s*([.)][.):/-]{0,2}|[/-][.:-]?(?=\\s))\\s*(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("^\\(?([a-zđ])\\s*([.)/][.):/-]{0,2}|-(?=\\s))\\s*(?=\\S)");
    private static final Pattern LETTER_AND_NUMBER =
            Pattern.compile("^\\(?([a-zđ])\\.?(\\d{1,2})\\s*([.)/])\\s*(?=\\S)");
    private static final Pattern SMALL_ROMAN = Pattern.compile("^\\(?([ivx]{1,5})\\s*([.)])\\s*(?=\\S)");
    private static final Pattern BULLET =
            Pattern.compile("^(?:([-+*•●○▪■◦·✓➢❖→]+)\\s*(?=[^\\s\\d-])|([-+*•●])\\s+(?=\\S)|([o§Øü])\\s+(?=\\S))");

    /** A heading that has no mark but its look. */
    static Mark unmarked(Kind kind) {
        return new Mark(kind, kind.name(), List.of(0), "", 0);
    }

    int value() {
        return path.getLast();
    }

    boolean isNumbered() {
        return kind != Kind.BULLET && kind != Kind.BOLD_LINE && kind != Kind.CAPITAL_LINE;
    }

    /** What the line's beginning may be read as, the likelier first; nothing where it is text. */
    static List<Mark> of(Line line) {
        String label = line.source.label();
        if (label == null) {
            return read(line.plain);
        }
        String level = "@" + line.source.level();
        var marks = read(Spelling.plain(label) + " x").stream()
                .map(mark -> new Mark(mark.kind, mark.style + level, mark.path, label, 0))
                .toList();
        return marks.isEmpty() ? List.of(new Mark(Kind.BULLET, label + level, List.of(0), label, 0)) : marks;
    }

    static List<Mark> read(String typed) {
        // numerals that are one sign are as many letters
        String plain = typed.isEmpty() || typed.charAt(0) < '\u2160' || typed.charAt(0) > '\u216f'
                ? typed
                : Normalizer.normalize(typed.substring(0, 1), Normalizer.Form.NFKC) + typed.substring(1);
        int shift = plain.length() - typed.length();
        var marks = new ArrayList<Mark>();
        var word = WORD.matcher(plain);
        if (word.lookingAt()) {
            marks.add(new Mark(
                    kindOf(word.group(1)),
                    word.group(1).toLowerCase(Locale.ROOT),
                    List.of(ordinal(word.group(2))),
                    word.group(1) + " " + word.group(2),
                    word.end()));
            return marks;
        }
        var appendix = APPENDIX.matcher(plain);
        if (appendix.lookingAt()) {
            return List.of(new Mark(Kind.PART, "phụ lục", List.of(1), appendix.group(1), appendix.end()));
        }
        add(marks, Kind.DECIMAL, DECIMAL.matcher(plain), shift);
        add(marks, Kind.NUMBER, NUMBER.matcher(plain), shift);
        add(marks, Kind.ROMAN, ROMAN.matcher(plain), shift);
        add(marks, Kind.ROMAN, SMALL_L.matcher(plain), shift);
        add(marks, Kind.CAPITAL, CAPITAL.matcher(plain), shift);
        add(marks, Kind.LETTER, LETTER.matcher(plain), shift);
        add(marks, Kind.SMALL_ROMAN, SMALL_ROMAN.matcher(plain), shift);
        var pair = LETTER_AND_NUMBER.matcher(plain);
        if (pair.lookingAt()) {
            marks.add(new Mark(
                    Kind.DECIMAL,
                    "a1" + pair.group(3),
                    List.of(letter(pair.group(1)), number(pair.group(2))),
                    pair.group().strip(),
                    pair.end()));
        }
        var bullet = BULLET.matcher(plain);
        if (bullet.lookingAt()) {
            String sign = bullet.group().strip();
            marks.add(new Mark(Kind.BULLET, sign, List.of(0), sign, bullet.end()));
        }
        return marks;
    }

    private static void add(List<Mark> marks, Kind kind, Matcher matcher, int shift) {
        if (!matcher.lookingAt()) {
            return;
        }
        String sign = group(matcher, 1);
        String end = matcher.groupCount() > 1 ? group(matcher, matcher.groupCount() == 2 ? 2 : 3) : "";
        List<Integer> path = switch (kind) {
            case DECIMAL -> Arrays.stream(sign.split("\\.")).map(Mark::number).toList();
            case NUMBER -> List.of(number(sign.isEmpty() ? group(matcher, 2) : sign));
            case ROMAN -> List.of(RomanNumeral.value(sign.isEmpty() ? group(matcher, 3) : sign.replace('l', 'I')));
            case SMALL_ROMAN -> List.of(RomanNumeral.value(sign.toUpperCase(Locale.ROOT)));
            default -> List.of(letter(sign.toLowerCase(Locale.ROOT)));
        };
        if (path.getLast() > 0) {
            String style = kind == Kind.NUMBER && !sign.isEmpty() ? "()" : kind == Kind.ROMAN ? "" : first(end);
            marks.add(new Mark(kind, kind + style, path, matcher.group().strip(), matcher.end() - shift));
        }
    }

    /** Marks whose ends are typed with and without another sign behind the first are of one series. */
    private static String first(String end) {
        return end.isEmpty() ? end : end.substring(0, 1);
    }

    private static String group(Matcher matcher, int group) {
        String found = group > matcher.groupCount() ? null : matcher.group(group);
        return found == null ? "" : found;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int letter(String letter) {
        return LETTERS.indexOf(letter) + 1;
    }

    private static Kind kindOf(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "phần", "chương", "phụ lục" -> Kind.PART;
            case "mục" -> Kind.SECTION;
            case "điều" -> Kind.ARTICLE;
            default -> Kind.NUMBER;
        };
    }

    private static int ordinal(String text) {
        int word = ORDINALS.indexOf(text.toLowerCase(Locale.ROOT));
        if (word >= 0) {
            return word + 1;
        }
        return Character.isDigit(text.charAt(0)) ? number(text) : RomanNumeral.value(text.toUpperCase(Locale.ROOT));
    }

    /** The numbers before the last one of {@code 1.1.2}; null where there are none. */
    @Nullable List<Integer> prefix() {
        return path.size() < 2 ? null : path.subList(0, path.size() - 1);
    }
}
