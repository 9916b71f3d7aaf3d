package org.kehoach.sourcetext;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

import org.kehoach.sourcetext.SourceParagraph.Alignment;
import org.kehoach.sourcetext.SourceParagraph.TableCell;

/** Reads text that was copied from somewhere: lines that were broken to a width are put together again. */
public final class PastedText {

    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029\\u000b\\u000c]");
    private static final Pattern ENDED = Pattern.compile("[.;:!?…/]\\s*$");
    private static final Pattern GOES_ON = Pattern.compile("^\\p{Ll}[\\p{Ll}]+[\\s,;.]");
    private static final int FEWEST_CELLS = 3;
    /** Lines shorter than this are not broken for want of width. */
    private static final int WIDTH = 45;

    private PastedText() {}

    public static SourceText read(String text) throws UnreadableSource {
        var notices = EnumSet.noneOf(SourceNotice.class);
        var encoding = LegacyEncoding.of(text);
        encoding.ifPresent(found -> notices.add(found.notice()));
        String unicode = encoding.map(found -> found.convert(text)).orElse(text);
        var paragraphs = new ArrayList<SourceParagraph>();
        int table = -1;
        int row = -1;
        for (String line : joined(BREAK.split(unicode))) {
            var cells = line.split("\\t|\\s*\\|\\s*", -1);
            if (cells.length >= FEWEST_CELLS) {
                table = row < 0 ? table + 1 : table;
                row++;
                addRow(paragraphs, cells, table, row);
            } else {
                row = -1;
                DocxParagraph.pieces(line).forEach(piece -> paragraphs.add(SourceParagraph.plain(piece)));
            }
        }
        if (paragraphs.isEmpty()) {
            throw new UnreadableSource(UnreadableSource.Reason.EMPTY);
        }
        if (paragraphs.size() > SourceText.MAX_PARAGRAPHS) {
            throw new UnreadableSource(UnreadableSource.Reason.TOO_LONG);
        }
        return new SourceText(paragraphs, notices);
    }

    private static void addRow(List<SourceParagraph> paragraphs, String[] cells, int table, int row) {
        for (int column = 0; column < cells.length; column++) {
            String cell = cells[column].strip();
            if (!cell.isEmpty()) {
                paragraphs.add(new SourceParagraph(
                        cell, null, null, 0, false, Alignment.LEFT, new TableCell(table, row, column), null));
            }
        }
    }

    private static List<String> joined(String[] lines) {
        var joined = new ArrayList<String>();
        boolean apart = true;
        for (String line : lines) {
            String shown = Spelling.shown(line);
            if (shown.isEmpty()) {
                apart = true;
                continue;
            }
            String before = joined.isEmpty() ? "" : joined.getLast();
            boolean broken = !apart
                    && before.length() >= WIDTH
                    && !ENDED.matcher(before).find()
                    && GOES_ON.matcher(shown).find();
            if (broken) {
                joined.set(joined.size() - 1, before + " " + shown);
            } else {
                joined.add(shown);
            }
            apart = false;
        }
        return joined;
    }
}
