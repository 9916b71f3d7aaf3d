package org.kehoach.unitfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.kehoach.platform.FieldError;

/** What is wrong with a file, row by row. */
final class Findings {

    private final Map<Integer, List<FieldError>> byRow = new TreeMap<>();
    private final Set<Integer> closed = new HashSet<>();

    void add(int row, Column column, String code, Object... arguments) {
        add(row, FieldError.at(pointer(row, column), code, arguments));
    }

    void addToRow(int row, String code) {
        add(row, FieldError.at("/rows/" + row, code));
    }

    /** Whether something is wrong with the column in the row. */
    boolean has(int row, Column column) {
        return byRow.getOrDefault(row, List.of()).stream()
                .anyMatch(error -> pointer(row, column).equals(error.pointer()));
    }

    /** Nothing more is found in the row: it would only follow from what is. */
    void close(int row) {
        closed.add(row);
    }

    boolean isClosed(int row) {
        return closed.contains(row);
    }

    private static String pointer(int row, Column column) {
        return "/rows/" + row + "/" + column.heading();
    }

    private void add(int row, FieldError error) {
        if (isClosed(row)) {
            return;
        }
        byRow.computeIfAbsent(row, none -> new ArrayList<>()).add(error);
    }

    /** The first of those of the row. */
    List<FieldError> of(int row) {
        return byRow.getOrDefault(row, List.of()).stream()
                .limit(UnitImportRow.MAX_ERRORS)
                .toList();
    }

    List<FieldError> all() {
        return byRow.values().stream().flatMap(List::stream).toList();
    }

    int rows() {
        return byRow.size();
    }
}
