package org.kehoach.layout;

import java.util.List;

/** A piece of a paper's text. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /**
     * A numbered line, its mark typed before it: {@code A.}, {@code I.}, {@code 1.}, {@code a)}, {@code -}.
     *
     * @param level 0 for parts, 1 for Roman numbers, 2 for Arabic ones; below that it is a point, in plain letters
     */
    record Heading(int level, String mark, String title) implements Block {

        private static final int LAST_BOLD_LEVEL = 2;

        String text() {
            return mark + " " + title;
        }

        Style style() {
            return level <= LAST_BOLD_LEVEL ? Style.HEADING : Style.TEXT;
        }
    }

    /** An article of a decision: {@code Điều 1.} and its text. */
    record Article(String mark, String text) implements Block {}

    /** What divides the bases of a decision from its articles, in the middle: {@code QUYẾT ĐỊNH:}. */
    record Order(String text) implements Block {}

    /** Rows under a head that each page repeats; no row is torn apart. */
    record Table(List<TableColumn> columns, List<TableRow> rows) implements Block {}

    /** A column of a table; the shares of all columns say how wide each is. */
    record TableColumn(String head, int share, boolean centred) {}

    /** A row of a table, a text for each column. */
    record TableRow(boolean bold, List<String> cells) {}
}
