package org.kehoach.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a paper under check.
 *
 * @param number from 1, those in tables counted
 * @param cell where it stands in a table; null outside
 * @param ruled whether a line is drawn in or round it
 */
record PaperLine(
        int number,
        List<Piece> pieces,
        DocxLooks.Shape shape,
        @Nullable Cell cell,
        boolean ruled) {

    /** Letters that look the same. */
    record Piece(String text, DocxLooks.Look look) {}

    record Cell(int table, int column) {}

    String text() {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip();
    }

    boolean isBlank() {
        return text().isEmpty();
    }

    /** The pieces that show something. */
    List<Piece> shown() {
        return pieces.stream().filter(piece -> !piece.text().isBlank()).toList();
    }

    boolean isBold() {
        return !isBlank() && shown().stream().allMatch(piece -> piece.look().bold());
    }

    boolean isCentred() {
        return shape.alignment().equals("center");
    }

    boolean isCapital() {
        return text().equals(text().toUpperCase(Locale.ROOT))
                || shown().stream().allMatch(piece -> piece.look().capitals());
    }

    boolean startsIndented() {
        return !pieces.isEmpty() && pieces.getFirst().text().startsWith("\t");
    }
}
