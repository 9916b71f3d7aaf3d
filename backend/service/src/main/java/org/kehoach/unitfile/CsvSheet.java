package org.kehoach.unitfile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV in UTF-8; written with commas and a mark by which spreadsheets know the encoding, read with either separator. */
final class CsvSheet implements Sheet {

    static final String MEDIA_TYPE = "text/csv";

    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=";
    private static final char COMMA = ',';

    @Override
    public List<Row> read(byte[] file) throws IOException {
        String text = decode(file);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        var rows = new ArrayList<Row>();
        try (var parser = CSVParser.parse(text, format)) {
            for (var line : parser) {
                var row = row(line);
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > MAX_ROWS + 1) {
                    break;
                }
            }
        } catch (UncheckedIOException broken) {
            throw ProblemException.of(ProblemType.VALIDATION, "unitFileBroken");
        }
        return rows;
    }

    @Override
    public void write(List<String> headings, List<List<String>> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        var printer = CSVFormat.DEFAULT.print(writer);
        printer.printRecord(headings);
        for (var row : rows) {
            printer.printRecord(row.stream().map(NeutralText::neutralise));
        }
        printer.flush();
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException other) {
            throw ProblemException.of(ProblemType.VALIDATION, "unitFileEncoding");
        }
    }

    /** Spreadsheets separate by what their country does not use in numbers. */
    private static char separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        return Stream.of(COMMA, ';', '\t')
                .max(Comparator.comparingLong(
                        candidate -> heading.chars().filter(c -> c == candidate).count()))
                .orElse(COMMA);
    }

    private static Row row(CSVRecord line) {
        var cells = new HashMap<Integer, Cell>();
        for (int i = 0; i < Math.min(line.size(), MAX_COLUMNS); i++) {
            String text = line.get(i);
            if (!text.isBlank()) {
                cells.put(i, new Cell(NeutralText.restore(text), text.startsWith(FORMULA)));
            }
        }
        return new Row(Math.toIntExact(line.getRecordNumber()), cells);
    }
}
