package org.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Marks the words that were sought in a text, which stays plain text. */
public final class Snippet {

    private static final int BEFORE = 60;
    private static final int LENGTH = 240;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A stretch of text. */
    public record Piece(
            @Schema(maxLength = 1000) String text,

            @Schema(description = "Whether it is what was sought")
            boolean hit) {}

    private final Pattern sought;

    /** @param words folded; the last may be the beginning of one */
    Snippet(List<String> words) {
        sought = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
                + words.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])"
                + (words.isEmpty() ? "" : "|(?<![\\p{L}\\p{N}])" + Pattern.quote(words.getLast())));
    }

    /** The whole of a short text. */
    List<Piece> mark(String text) {
        return pieces(text, sought.matcher(Words.fold(text)));
    }

    /** What stands around the place where most of the words are near one another. */
    List<Piece> cut(String text) {
        String plain = BLANKS.matcher(text).replaceAll(" ");
        int first = densest(sought.matcher(Words.fold(plain)));
        int from = wordAt(plain, Math.max(0, first - BEFORE));
        int to = Math.min(plain.length(), from + LENGTH);
        String cut = (from > 0 ? "… " : "") + plain.substring(from, to).strip() + (to < plain.length() ? " …" : "");
        return mark(cut);
    }

    private static int densest(Matcher found) {
        var places = new ArrayList<Integer>();
        while (found.find()) {
            places.add(found.start());
        }
        int best = 0;
        int most = 0;
        for (int i = 0, end = 0; i < places.size(); i++) {
            while (end < places.size() && places.get(end) - places.get(i) < LENGTH - BEFORE) {
                end++;
            }
            if (end - i > most) {
                most = end - i;
                best = places.get(i);
            }
        }
        return best;
    }

    private static int wordAt(String text, int from) {
        int gap = from == 0 ? -1 : text.indexOf(' ', from);
        return from == 0 || gap < 0 ? from : gap + 1;
    }

    private static List<Piece> pieces(String text, Matcher found) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        while (found.find()) {
            if (found.start() > done) {
                pieces.add(new Piece(text.substring(done, found.start()), false));
            }
            if (found.end() > found.start()) {
                pieces.add(new Piece(text.substring(found.start(), found.end()), true));
            }
            done = found.end();
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }
}
