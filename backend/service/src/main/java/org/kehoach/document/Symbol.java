package org.kehoach.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Number and symbol of a document, whichever way it was typed. The State writes {@code 656/KH-UBND}, and {@code
 * 124/2021/TT-BCA} where the law is made; the Party writes {@code 50-CT/TU}.
 *
 * @param letter set behind a number that was squeezed in later ({@code 12a}); else empty
 * @param between what stands between number and letters: {@code /}, {@code /2021/} or {@code -}
 * @param letters type and body: {@code KH-UBND}, {@code CT/TU}
 */
public record Symbol(int number, String letter, String between, String letters) {

    private static final String LETTER = "[\\p{L}\\p{N}.&]";
    private static final Pattern PREFIX = Pattern.compile("(?iu)^s[oố]\\s*[:.]?\\s*(?=\\d)");
    private static final String LETTERS = LETTER + "+(?:[-/]" + LETTER + "+)*";
    private static final Pattern SPELLING =
            Pattern.compile("(\\d{1,6})(\\p{L}?)(?:(/\\d{4}/|/)(" + LETTERS + ")|(-)(" + LETTERS + "))");
    private static final Pattern BOARD = Pattern.compile("[-/](BCĐ[^-/]*)$");
    private static final int MAX_LETTERS = 60;

    /** Reads {@code 656/KH-UBND}, {@code Số: 656 /KH-UBND}, {@code 50 - CT/TU}; empty where it is no symbol. */
    public static Optional<Symbol> parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\u00a0]+", "");
        String tight = PREFIX.matcher(plain).replaceFirst("");
        var spelling = SPELLING.matcher(tight);
        if (!spelling.matches()) {
            return Optional.empty();
        }
        boolean party = spelling.group(3) == null;
        String letters = party ? spelling.group(6) : spelling.group(4);
        int number = Integer.parseInt(spelling.group(1));
        return number == 0 || letters.length() > MAX_LETTERS
                ? Optional.empty()
                : Optional.of(new Symbol(
                        number,
                        spelling.group(2).toLowerCase(Locale.ROOT),
                        party ? spelling.group(5) : spelling.group(3),
                        letters));
    }

    /** Reads what follows a number, {@code KH-UBND}, {@code /2026/NQ-HĐND} or {@code -CT/TU}, to be numbered. */
    static Optional<Symbol> form(String text) {
        return parse("1" + text)
                .filter(form -> form.number() == 1 && form.letter().isEmpty())
                .or(() -> parse("1/" + text));
    }

    Symbol numbered(int given) {
        return new Symbol(given, "", between, letters);
    }

    /** As it stands on paper, below ten with a zero before it: {@code 07/CT-BCA-V28}. */
    public String text() {
        return String.format(Locale.ROOT, "%02d", number) + letter + between + letters;
    }

    /**
     * The series that the number counts in: one a type; documents that make law count apart, and so do the kinds that
     * have no type of their own here and the papers of a steering board ({@code 12/KH-BCĐ138}) that has no unit of its
     * own and issues under its agency's seal.
     */
    String series(DocumentType type) {
        if (type == DocumentType.OTHER) {
            return type + ":" + letters;
        }
        if (between.length() > 1) {
            return type + ":LAW";
        }
        var board = BOARD.matcher(letters);
        return board.find() ? type + ":" + board.group(1) : type.name();
    }

    /** What people may type to find it, in any order: number, letters, the type's name. */
    List<String> words(DocumentType type) {
        return Stream.concat(
                        Words.of(text().replaceFirst("^0+", "") + " " + number).stream(),
                        Words.of(type.vietnamese()).stream())
                .distinct()
                .toList();
    }

    /** The words of a query in the same spelling; nothing when no number is among them. */
    static List<String> sought(String query) {
        var words = Words.of(PREFIX.matcher(query.strip()).replaceFirst("")).stream()
                .map(word -> word.replaceFirst("^0+(?=\\d)", ""))
                .toList();
        return words.stream().anyMatch(word -> Character.isDigit(word.charAt(0))) ? words : List.of();
    }
}
