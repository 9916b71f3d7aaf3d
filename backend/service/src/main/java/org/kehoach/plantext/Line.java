package org.kehoach.plantext;

import java.util.regex.Pattern;

import org.kehoach.sourcetext.SourceParagraph;
import org.kehoach.sourcetext.Spelling;

import org.jspecify.annotations.Nullable;

/** A paragraph on its way through the rules: its text in the spellings that the rules are written for. */
final class Line {

    private static final int SHORT = 200;
    private static final Pattern CLOSED = Pattern.compile("(?:(?<=[)\"”])\\.|(\\.))/\\.?\\s*$");

    final int index;
    final SourceParagraph source;
    final String text;
    final String plain;
    final String small;

    Line(int index, SourceParagraph source) {
        this.index = index;
        this.source = source;
        text = source.text();
        plain = Spelling.plain(text);
        small = Spelling.small(plain);
    }

    private Line(Line whole, int end) {
        index = whole.index;
        source = whole.source;
        text = whole.text.substring(0, end);
        plain = whole.plain.substring(0, end);
        small = whole.small.substring(0, end);
    }

    /** What stands before the place, as if nothing followed. */
    Line until(int end) {
        return new Line(this, end);
    }

    /** Without the mark of a paper's end, which is none of what it says. */
    static String unclosed(String text) {
        return CLOSED.matcher(text).replaceFirst("$1");
    }

    Span span(int from, int to) {
        return new Span(index, text.codePointCount(0, from), text.codePointCount(0, to));
    }

    Span whole() {
        return span(0, text.length());
    }

    boolean isRule() {
        return plain.chars().noneMatch(Character::isLetterOrDigit);
    }

    boolean isShort() {
        return text.length() <= SHORT;
    }

    boolean isCentred() {
        return source.alignment() == SourceParagraph.Alignment.CENTER;
    }

    boolean isCapitals() {
        return Spelling.isCapitals(text);
    }

    boolean isInTable() {
        return source.cell() != null;
    }

    SourceParagraph.@Nullable TableCell cell() {
        return source.cell();
    }
}
