package org.kehoach.plantext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table that says who does what until when, row by row. */
final class AssignmentTable {

    /** What a column holds. */
    enum Column {
        NUMBER("^(?:s?tt|số tt|số thứ tự)$"),
        TIME("thời gian|thời hạn|tiến độ|hạn hoàn thành|thời điểm|ngày hoàn thành"),
        CONTENT("nội dung|nhiệm vụ|công việc|hoạt động|tên việc|đầu việc"),
        SUPPORT("phối hợp"),
        MONITOR("theo dõi|đôn đốc|giám sát"),
        LEAD("chủ trì|thực hiện|phụ trách|phân công|đơn vị|cơ quan|đầu mối");

        private final Pattern heading;

        Column(String heading) {
            this.heading = Pattern.compile(heading);
        }

        static Optional<Column> of(String heading) {
            for (var column : values()) {
                if (column.heading.matcher(heading).find()) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }
    }

    /** A row's lines by what their column holds. */
    record Row(Map<Column, List<Line>> cells) {
        List<Line> lines(Column column) {
            return cells.getOrDefault(column, List.of());
        }

        /** A row across the table that names what the rows below it are about. */
        boolean isHeading() {
            return lines(Column.LEAD).isEmpty()
                    && lines(Column.SUPPORT).isEmpty()
                    && lines(Column.MONITOR).isEmpty()
                    && lines(Column.TIME).isEmpty();
        }
    }

    private final List<Line> head;
    private final List<Row> rows;

    private AssignmentTable(List<Line> head, List<Row> rows) {
        this.head = head;
        this.rows = rows;
    }

    List<Line> head() {
        return head;
    }

    List<Row> rows() {
        return rows;
    }

    /** Empty where the first row does not head such a table. */
    static Optional<AssignmentTable> of(List<Line> table) {
        var rows = new TreeMap<Integer, List<Line>>(table.stream()
                .collect(Collectors.groupingBy(line ->
                        line.source.cell() == null ? 0 : line.source.cell().row())));
        var head = rows.firstEntry().getValue();
        var columns = new TreeMap<Integer, Column>();
        cells(head)
                .forEach((at, lines) -> Column.of(
                                lines.stream().map(line -> line.small).collect(Collectors.joining(" ")))
                        .ifPresent(column -> columns.putIfAbsent(at, column)));
        boolean fits = columns.containsValue(Column.CONTENT)
                && (columns.containsValue(Column.LEAD) || columns.containsValue(Column.TIME))
                && rows.size() > 1;
        if (!fits) {
            return Optional.empty();
        }
        var read = new ArrayList<Row>();
        rows.tailMap(rows.firstKey(), false).values().forEach(lines -> read.add(row(cells(lines), columns)));
        return Optional.of(new AssignmentTable(head, read));
    }

    private static Row row(Map<Integer, List<Line>> cells, Map<Integer, Column> columns) {
        var row = new TreeMap<Column, List<Line>>();
        cells.forEach((at, lines) -> {
            // a cell across the table is what the rows below are about
            var column = cells.size() == 1 ? Column.CONTENT : columns.getOrDefault(at, Column.CONTENT);
            row.computeIfAbsent(column, missing -> new ArrayList<>()).addAll(lines);
        });
        return new Row(row);
    }

    private static Map<Integer, List<Line>> cells(List<Line> row) {
        return new TreeMap<>(row.stream()
                .collect(Collectors.groupingBy(line ->
                        line.source.cell() == null ? 0 : line.source.cell().column())));
    }
}
