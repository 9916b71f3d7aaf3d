package org.kehoach.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Set;

import org.kehoach.docx.OfficialPaper;

/** The report as DOCX, in the form of an official paper. */
final class ProgressDocument {

    private static final int[] SHARES = {5, 28, 16, 10, 13, 7, 21};
    private static final Set<Integer> CENTRED = Set.of(0, 3, 5);

    private ProgressDocument() {}

    static void write(ProgressTable table, OutputStream out) throws IOException {
        try (var paper = new OfficialPaper()) {
            paper.head(table.letterhead());
            paper.title("", false, false);
            paper.title(table.title(), true, false);
            paper.title(table.subject(), true, false);
            paper.title(table.plan(), true, false);
            paper.title(table.period(), false, true);
            paper.text(table.summary());
            var columns = new ArrayList<OfficialPaper.Column>();
            for (int i = 0; i < table.head().size(); i++) {
                columns.add(new OfficialPaper.Column(table.head().get(i), SHARES[i], CENTRED.contains(i)));
            }
            var rows = paper.table(columns);
            table.lines().forEach(line -> rows.row(line.texts(), line.item()));
            paper.end(table.letterhead());
            paper.write(out);
        }
    }
}
