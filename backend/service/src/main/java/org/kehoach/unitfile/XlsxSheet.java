package org.kehoach.unitfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.kehoach.platform.Messages;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The first sheet of a workbook, read row by row so that a large one takes no more memory than a small one. */
final class XlsxSheet implements Sheet {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final long MAX_UNPACKED_BYTES = 64L << 20;
    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final int WIDEST = 60;
    private static final int MARGIN = 2;

    static {
        ZipSecureFile.setMaxEntrySize(MAX_UNPACKED_BYTES);
    }

    /** Ends the reading of a file that has too many rows. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public List<Row> read(byte[] file) throws IOException {
        var rows = new Rows();
        try (var archive = OPCPackage.open(new ByteArrayInputStream(file))) {
            var reader = new XSSFReader(archive);
            try (var first = reader.getSheetsData().next()) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new FormulaSpotter(reader, new ReadOnlySharedStringsTable(archive), rows));
                parser.parse(new InputSource(first));
            }
        } catch (Enough cut) {
            return rows.all;
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | IOException
                | javax.xml.parsers.ParserConfigurationException
                | IllegalArgumentException
                | java.util.NoSuchElementException broken) {
            throw ProblemException.of(ProblemType.VALIDATION, "unitFileBroken");
        }
        return rows.all;
    }

    @Override
    public void write(List<String> headings, List<List<String>> rows, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var sheet = workbook.createSheet(Messages.text("unitFile.sheet"));
            var bold = workbook.createFont();
            bold.setBold(true);
            var head = workbook.createCellStyle();
            head.setFont(bold);
            var heading = sheet.createRow(0);
            for (int column = 0; column < headings.size(); column++) {
                var cell = heading.createCell(column);
                cell.setCellValue(headings.get(column));
                cell.setCellStyle(head);
                sheet.setColumnWidth(column, width(column, headings, rows) * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            for (int index = 0; index < rows.size(); index++) {
                var row = sheet.createRow(index + 1);
                var texts = rows.get(index);
                for (int column = 0; column < texts.size(); column++) {
                    row.createCell(column).setCellValue(NeutralText.neutralise(texts.get(column)));
                }
            }
            workbook.write(out);
        }
    }

    /** Of the longest text, as far as a screen has room for it. */
    private static int width(int column, List<String> headings, List<List<String>> rows) {
        int longest = Stream.concat(Stream.of(headings), rows.stream())
                .mapToInt(texts -> texts.get(column).length())
                .max()
                .orElse(0);
        return Math.min(longest + MARGIN, WIDEST);
    }

    /** Tells a formula from the value that a spreadsheet keeps beside it, or does not keep. */
    private static final class FormulaSpotter extends XSSFSheetXMLHandler {

        private static final String CELL = "c";
        private static final String REFERENCE = "r";
        private static final String FORMULA = "f";
        private final Rows rows;
        private String cell = "";

        FormulaSpotter(XSSFReader reader, ReadOnlySharedStringsTable texts, Rows rows)
                throws IOException, OpenXML4JException {
            super(reader.getStylesTable(), null, texts, rows, new PlainFormatter(), false);
            this.rows = rows;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            if (CELL.equals(localName)) {
                cell = attributes.getValue(REFERENCE);
            } else if (FORMULA.equals(localName)) {
                rows.formulas.add(column(cell));
            }
            super.startElement(uri, localName, qName, attributes);
        }
    }

    /** Collects what is not empty. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final List<Row> all = new ArrayList<>();
        private final Set<Integer> formulas = new HashSet<>();
        private Map<Integer, Cell> cells = new HashMap<>();

        @Override
        public void startRow(int index) {
            cells = new HashMap<>();
            formulas.clear();
        }

        @Override
        public void endRow(int index) {
            formulas.forEach(column ->
                    cells.merge(column, new Cell("", true), (shown, formula) -> new Cell(shown.text(), true)));
            if (!cells.isEmpty()) {
                all.add(new Row(index + 1, cells));
            }
            if (all.size() > MAX_ROWS + 1) {
                throw new Enough();
            }
        }

        @Override
        public void cell(String reference, @Nullable String text, @Nullable XSSFComment comment) {
            if (text != null && !text.isBlank() && column(reference) < MAX_COLUMNS) {
                cells.put(column(reference), new Cell(NeutralText.restore(text), false));
            }
        }
    }

    private static int column(String reference) {
        return new CellReference(reference).getCol();
    }

    /** Days as the API writes them, and numbers without a format. */
    private static final class PlainFormatter extends DataFormatter {

        @Override
        public String formatRawCellContents(
                double value, int formatIndex, @Nullable String formatString, boolean use1904Windowing) {
            if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
                return DateUtil.getLocalDateTime(value, use1904Windowing)
                        .toLocalDate()
                        .toString();
            }
            return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }
}
