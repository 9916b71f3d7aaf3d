package org.kehoach.progress;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.kehoach.layout.Block;
import org.kehoach.layout.OfficialDocument;
import org.kehoach.layout.Opening;
import org.kehoach.layout.Sheet;

/** The report as an official paper. */
final class ProgressDocument {

    private static final int[] SHARES = {5, 28, 16, 10, 13, 7, 21};
    private static final Set<Integer> CENTRED = Set.of(0, 3, 5);

    private ProgressDocument() {}

    static OfficialDocument of(ProgressTable table) {
        var frame = table.frame();
        return new OfficialDocument(
                frame.profile(),
                Sheet.ACROSS,
                frame.letterhead(),
                new Opening.Title(table.title(), List.of(table.subject(), table.plan()), table.period()),
                List.of(),
                List.of(new Block.Paragraph(table.summary()), new Block.Table(columns(table.head()), rows(table))),
                frame.signature(),
                frame.recipients());
    }

    private static List<Block.TableColumn> columns(List<String> heads) {
        return IntStream.range(0, heads.size())
                .mapToObj(i -> new Block.TableColumn(heads.get(i), SHARES[i], CENTRED.contains(i)))
                .toList();
    }

    private static List<Block.TableRow> rows(ProgressTable table) {
        return table.lines().stream()
                .map(line -> new Block.TableRow(line.item(), line.texts()))
                .toList();
    }
}
