package org.kehoach.plantext;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.kehoach.sourcetext.DocxText;
import org.kehoach.sourcetext.PastedText;
import org.kehoach.sourcetext.SourceText;
import org.kehoach.sourcetext.UnreadableSource;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * A paper written as plain text: {@code **bold**}, {@code *italic*}, {@code @center}, {@code #1} for a point of Word's
 * list, {@code @table} to {@code @end} with a row from {@code |} to {@code |}, {@code ⏎} for a line's end within a
 * paragraph, {@code @header}, {@code @footer} and {@code @box} for text beside the text, {@code @nfd} at the beginning
 * for letters in pieces.
 */
public final class Paper {

    private static final String PIECES = "@nfd\n";

    private final String text;

    private Paper(String written) {
        text = written.startsWith(PIECES)
                ? Normalizer.normalize(written.substring(PIECES.length()), Normalizer.Form.NFD)
                : written;
    }

    public static Paper of(String name) {
        try (InputStream in = Paper.class.getResourceAsStream("/plantext/" + name + ".txt")) {
            return new Paper(new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Paper written(String text) {
        return new Paper(text);
    }

    boolean hasLook() {
        return text.contains("**") || text.contains("@table");
    }

    String text() {
        return text;
    }

    SourceText read() throws IOException, UnreadableSource {
        return read(hasLook());
    }

    SourceText read(boolean asDocx) throws IOException, UnreadableSource {
        return asDocx ? read(docx()) : PastedText.read(text);
    }

    static SourceText read(byte[] docx) throws IOException, UnreadableSource {
        var file = Files.createTempFile("paper-", ".docx");
        try {
            Files.write(file, docx);
            return DocxText.read(file);
        } finally {
            Files.delete(file);
        }
    }

    public byte[] docx() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var list = list(document);
            List<String> table = null;
            for (String line : text.split("\n", -1)) {
                if (line.equals("@table")) {
                    table = new ArrayList<>();
                } else if (line.equals("@end") && table != null) {
                    table(document, table);
                    table = null;
                } else if (table != null) {
                    table.add(line);
                } else if (line.startsWith("@header ")) {
                    document.createHeader(HeaderFooterType.DEFAULT)
                            .createParagraph()
                            .createRun()
                            .setText(line.substring(8));
                } else if (line.startsWith("@footer ")) {
                    document.createFooter(HeaderFooterType.DEFAULT)
                            .createParagraph()
                            .createRun()
                            .setText(line.substring(8));
                } else if (line.startsWith("@box ")) {
                    box(document.createParagraph(), line.substring(5).replace("**", ""));
                } else {
                    write(document.createParagraph(), line, list);
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void table(XWPFDocument document, List<String> lines) {
        var rows = Arrays.stream(String.join("\n", lines).split("\\|\n(?=\\|)|\\|$"))
                .map(row -> row.substring(1).split("\\|", -1))
                .toList();
        var table = document.createTable(rows.size(), rows.getFirst().length);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).length; c++) {
                var cell = table.getRow(r).getCell(c);
                String[] paragraphs = rows.get(r)[c].split("\n", -1);
                for (int p = 0; p < paragraphs.length; p++) {
                    write(p == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph(), paragraphs[p], null);
                }
            }
        }
    }

    private static void write(XWPFParagraph paragraph, String line, @Nullable BigInteger list) {
        String rest = line;
        if (rest.startsWith("@center ")) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            rest = rest.substring(8);
        }
        if (rest.matches("#\\d .*")) {
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.valueOf(rest.charAt(1) - '0'));
            rest = rest.substring(3);
        }
        boolean italic = rest.matches("\\*{3}.+\\*{3}|\\*[^* ].*\\*");
        String[] pieces = (italic ? rest.substring(1, rest.length() - 1) : rest)
                .replace("__", "")
                .split("\\*\\*", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (!pieces[i].isEmpty()) {
                var run = paragraph.createRun();
                run.setBold(i % 2 == 1);
                run.setItalic(italic);
                String[] lines = pieces[i].split("⏎", -1);
                for (int l = 0; l < lines.length; l++) {
                    if (l > 0) {
                        run.addBreak();
                    }
                    run.setText(lines[l], l);
                }
            }
        }
    }

    private static void box(XWPFParagraph paragraph, String text) throws IOException {
        String xml = "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                + "xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:rPr><w:b/></w:rPr>"
                + "<w:t>" + text + "</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></xml-fragment>";
        try {
            paragraph.createRun().getCTR().set(XmlObject.Factory.parse(xml));
        } catch (XmlException impossible) {
            throw new IOException(impossible);
        }
    }

    /** I, 1, a and a bullet, as Word numbers them. */
    private static BigInteger list(XWPFDocument document) {
        var definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ONE);
        level(definition, 0, STNumberFormat.UPPER_ROMAN, "%1.");
        level(definition, 1, STNumberFormat.DECIMAL, "%2.");
        level(definition, 2, STNumberFormat.LOWER_LETTER, "%3)");
        level(definition, 3, STNumberFormat.BULLET, "\uf0b7");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static void level(CTAbstractNum definition, int at, STNumberFormat.Enum format, String text) {
        var level = definition.addNewLvl();
        level.setIlvl(BigInteger.valueOf(at));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }
}
