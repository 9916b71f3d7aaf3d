package org.kehoach.unitfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kehoach.platform.Messages;
import org.kehoach.platform.PlainText;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.SecrecyMark;
import org.kehoach.unit.UnitKind;

import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a file as lines about units. What cannot be read is found fault with and left open, so that the
 * rest of the row and the rows that build upon it are still looked at. Of a row whose days cannot be read nothing more
 * is said: all else about it would depend upon them.
 */
final class UnitLines {

    private static final int MAX_NAME = 200;
    private static final int MAX_CODES = 20;
    private static final List<Column> NEEDED = List.of(Column.CODES, Column.NAME, Column.KIND);
    private static final String KIND_NAME = "unitKind.";

    /** As people write a day, and as spreadsheets here show one. */
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private final Map<Integer, Column> columns;
    private final Findings findings;

    private UnitLines(Map<Integer, Column> columns, Findings findings) {
        this.columns = columns;
        this.findings = findings;
    }

    static List<UnitLine> read(List<Sheet.Row> rows, Findings findings) {
        if (rows.size() < 2) {
            throw ProblemException.of(ProblemType.VALIDATION, "unitFileEmpty");
        }
        if (rows.size() > Sheet.MAX_ROWS + 1) {
            throw ProblemException.of(ProblemType.VALIDATION, "unitFileRows", Sheet.MAX_ROWS);
        }
        var lines = new UnitLines(columns(rows.getFirst()), findings);
        return rows.stream().skip(1).map(lines::line).toList();
    }

    private static Map<Integer, Column> columns(Sheet.Row heading) {
        var columns = new HashMap<Integer, Column>();
        heading.cells().forEach((index, cell) -> {
            String name = cell.text().strip();
            var column = Column.of(name).filter(known -> !columns.containsValue(known));
            columns.put(
                    index,
                    column.orElseThrow(() -> ProblemException.of(
                            ProblemType.VALIDATION, "unitFileHeading", name, String.join(", ", Column.headings()))));
        });
        for (var needed : NEEDED) {
            if (!columns.containsValue(needed)) {
                throw ProblemException.of(ProblemType.VALIDATION, "unitFileMissing", needed.heading());
            }
        }
        return columns;
    }

    private UnitLine line(Sheet.Row row) {
        var texts = texts(row);
        int number = row.number();
        if (!texts.containsKey(Column.ID) && !texts.containsKey(Column.CODES)) {
            findings.add(number, Column.CODES, "codeOrId");
        }
        var from = read(number, texts, Column.VALID_FROM, "fileDate", UnitLines::day);
        var to = read(number, texts, Column.VALID_TO, "fileDate", UnitLines::day);
        if (from != null && to != null && to.isBefore(from)) {
            findings.add(number, Column.VALID_TO, "order");
        }
        var codes = read(number, texts, Column.CODES, "codesForm", CodeText::parseAll);
        if (codes != null && codes.size() > MAX_CODES) {
            findings.add(number, Column.CODES, "count", 1, MAX_CODES);
        }
        var line = new UnitLine(
                number,
                read(number, texts, Column.ID, "uuidv7", UnitLines::id),
                codes == null ? List.of() : codes.stream().limit(MAX_CODES).toList(),
                name(number, texts.get(Column.NAME)),
                kind(number, texts.get(Column.KIND)),
                Days.of(from, from != null && to != null && to.isBefore(from) ? null : to),
                read(number, texts, Column.PARENT, "reference", Reference::parse),
                read(number, texts, Column.GUIDED_BY, "reference", Reference::parse));
        if (findings.has(number, Column.VALID_FROM) || findings.has(number, Column.VALID_TO)) {
            findings.close(number);
        }
        return line;
    }

    private Map<Column, String> texts(Sheet.Row row) {
        var texts = new EnumMap<Column, String>(Column.class);
        row.cells().forEach((index, cell) -> {
            var column = columns.get(index);
            String text = PlainText.normalise(cell.text());
            if (column == null) {
                findings.addToRow(row.number(), "noHeading");
                return;
            }
            texts.put(column, text);
            if (cell.formula()) {
                findings.add(row.number(), column, "formula");
            } else if (!PlainText.isStorable(text)) {
                findings.add(row.number(), column, "form");
            } else if (SecrecyMark.isIn(text)) {
                findings.add(row.number(), column, "secret");
            } else {
                PlainText.look(text);
            }
        });
        return texts;
    }

    private String name(int row, @Nullable String text) {
        if (text == null) {
            findings.add(row, Column.NAME, "required");
            return "";
        }
        if (text.codePointCount(0, text.length()) > MAX_NAME) {
            findings.add(row, Column.NAME, "length", 1, MAX_NAME);
            return text.substring(0, text.offsetByCodePoints(0, MAX_NAME));
        }
        return text;
    }

    private UnitKind kind(int row, @Nullable String text) {
        var kind = Arrays.stream(UnitKind.values())
                .filter(value -> isNamed(value, text))
                .findFirst();
        if (kind.isEmpty()) {
            findings.add(row, Column.KIND, "oneOf", kindNames());
        }
        return kind.orElse(UnitKind.OTHER);
    }

    /** By its code, or by its name in Vietnamese or the reader's language. */
    private static boolean isNamed(UnitKind kind, @Nullable String text) {
        String key = KIND_NAME + kind.name();
        return kind.name().equals(text)
                || Messages.vietnamese(key).equalsIgnoreCase(text)
                || Messages.text(key).equalsIgnoreCase(text);
    }

    private static String kindNames() {
        return Arrays.stream(UnitKind.values())
                .map(kind -> Messages.text(KIND_NAME + kind.name()))
                .collect(Collectors.joining("; "));
    }

    private <T> @Nullable T read(
            int row, Map<Column, String> texts, Column column, String code, Function<String, Optional<T>> form) {
        String text = texts.get(column);
        if (text == null) {
            return null;
        }
        var value = form.apply(text);
        if (value.isEmpty()) {
            findings.add(row, column, code);
        }
        return value.orElse(null);
    }

    private static Optional<UUID> id(String text) {
        return Optional.of(text)
                .filter(value -> Reference.UUID_TEXT.matcher(value).matches())
                .map(UUID::fromString)
                .filter(id -> id.version() == 7);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            var dayFirst = DAY_FIRST.matcher(text);
            return Optional.of(PlainText.date(
                    dayFirst.matches()
                            ? "%s-%2s-%2s"
                                    .formatted(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
                                    .replace(' ', '0')
                            : text));
        } catch (DateTimeException unreal) {
            return Optional.empty();
        }
    }
}
