package org.kehoach.unitfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.kehoach.platform.FieldError;

/** What is wrong with a file, row by row. */
final class Findings {

    private final Map<Integer, List<FieldError>> byRow = new TreeMap<>();

    void add(int row, Column column, String code, Object... arguments) {
        add(row, FieldError.at("/rows/" + row + "/" + column.heading(), code, arguments));
    }

    void addToRow(int row, String code) {
        add(row, FieldError.at("/rows/" + row, code));
    }

    private void add(int row, FieldError error) {
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
