package org.kehoach.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a paper under check stand.
 *
 * @param left beside the national title
 * @param right in its column
 * @param body between the head and the recipients, without tables and empty lines
 * @param recipients from their title on
 * @param signature beside the recipients
 */
record PaperShape(
        @Nullable PaperLine nation,
        List<PaperLine> left,
        List<PaperLine> right,
        List<PaperLine> body,
        boolean endsWithTable,
        List<PaperLine> recipients,
        List<PaperLine> signature) {

    static PaperShape of(List<PaperLine> lines) {
        int nationAt = indexOf(lines, PaperShape::isNation);
        int recipientsAt = lastIndexOf(lines);
        var nation = nationAt < 0 ? null : lines.get(nationAt);
        var head = nation == null ? null : nation.cell();
        var end = recipientsAt < 0 ? null : lines.get(recipientsAt).cell();
        int from = head == null ? nationAt + 1 : after(lines, head);
        int to = recipientsAt < 0 ? lines.size() : end == null ? recipientsAt : before(lines, end);
        var between = from < to ? lines.subList(from, to) : List.<PaperLine>of();
        var shown = between.stream().filter(line -> !line.isBlank()).toList();
        return new PaperShape(
                nation,
                beside(lines, head, false),
                beside(lines, head, true),
                shown.stream().filter(line -> line.cell() == null).toList(),
                !shown.isEmpty() && shown.getLast().cell() != null,
                recipients(lines, recipientsAt, end),
                beside(lines, end, false));
    }

    private static List<PaperLine> recipients(List<PaperLine> lines, int at, PaperLine.@Nullable Cell cell) {
        if (at < 0) {
            return List.of();
        }
        return lines.subList(at, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .filter(line -> cell == null || cell.equals(line.cell()))
                .toList();
    }

    /** The lines of a cell, or of the others of its table. */
    private static List<PaperLine> beside(List<PaperLine> lines, PaperLine.@Nullable Cell cell, boolean same) {
        return cell == null
                ? List.of()
                : lines.stream()
                        .filter(line -> line.cell() != null && line.cell().table() == cell.table())
                        .filter(line -> line.cell() != null && (line.cell().column() == cell.column()) == same)
                        .toList();
    }

    private static int after(List<PaperLine> lines, PaperLine.Cell cell) {
        int after = 0;
        for (int i = 0; i < lines.size(); i++) {
            var own = lines.get(i).cell();
            after = own != null && own.table() == cell.table() ? i + 1 : after;
        }
        return after;
    }

    private static int before(List<PaperLine> lines, PaperLine.Cell cell) {
        return indexOf(lines, line -> line.cell() != null && line.cell().table() == cell.table());
    }

    private static int indexOf(List<PaperLine> lines, java.util.function.Predicate<PaperLine> sought) {
        for (int i = 0; i < lines.size(); i++) {
            if (sought.test(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int lastIndexOf(List<PaperLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).text().matches("(?iu)^nơi nhận.*")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNation(PaperLine line) {
        String bare = Normalizer.normalize(line.text().toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+|\\s+", "");
        return bare.equals("CONGHOAXAHOICHUNGHIAVIETNAM");
    }
}
