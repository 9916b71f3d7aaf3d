package org.kehoach.sourcetext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

import org.kehoach.sourcetext.SourceParagraph.Margin;
import org.kehoach.sourcetext.UnreadableSource.Reason;

import org.apache.poi.poifs.filesystem.FileMagic;

/** Reads the paragraphs of a DOCX, part by part, so that its size in memory is that of its text. */
public final class DocxText {

    private static final String DOCUMENT = "/officeDocument";
    private static final String MACROS = "macroEnabled";
    private static final int MAX_MARGINS = 20;
    private static final String MAIN = "wordprocessingml.document.main+xml";

    private DocxText() {}

    public static SourceText read(Path file) throws IOException, UnreadableSource {
        requireArchive(file);
        try (var archive = new WordArchive(file)) {
            return read(archive);
        } catch (ZipException | XMLStreamException broken) {
            throw new UnreadableSource(WordArchive.isTooLarge(broken) ? Reason.UNPACKS_TOO_LARGE : Reason.BROKEN);
        } catch (WordArchive.TooLarge tooLarge) {
            throw new UnreadableSource(Reason.UNPACKS_TOO_LARGE);
        }
    }

    private static void requireArchive(Path file) throws IOException, UnreadableSource {
        try (var content = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            var magic = FileMagic.valueOf(content);
            if (magic != FileMagic.OOXML) {
                throw new UnreadableSource(magic == FileMagic.OLE2 ? Reason.ENCRYPTED : Reason.NOT_DOCX);
            }
        }
    }

    private static SourceText read(WordArchive archive) throws IOException, XMLStreamException, UnreadableSource {
        String types = archive.contentTypes();
        if (types.contains(MACROS)) {
            throw new UnreadableSource(Reason.MACROS);
        }
        String main = archive.related("", DOCUMENT);
        var body = types.contains(MAIN) && main != null ? archive.open(main) : null;
        if (main == null || body == null) {
            throw new UnreadableSource(Reason.NOT_DOCX);
        }
        var styles = WordStyles.read(archive.open(archive.related(main, "/styles")));
        var numbering = WordNumbering.read(archive.open(archive.related(main, "/numbering")), styles);
        var text = new DocxBody(body, styles, numbering).read();
        var all = new ArrayList<>(margin(archive, main, Margin.HEADER, styles));
        all.addAll(text.paragraphs());
        all.addAll(margin(archive, main, Margin.FOOTER, styles));
        if (all.size() > SourceText.MAX_PARAGRAPHS) {
            throw new UnreadableSource(Reason.TOO_LONG);
        }
        var notices = EnumSet.noneOf(SourceNotice.class);
        notices.addAll(text.notices());
        if (all.size() > text.paragraphs().size()) {
            notices.add(SourceNotice.PAGE_MARGINS);
        }
        return new SourceText(all, notices);
    }

    /** What stands on every page, once; a page's number says nothing. */
    private static Collection<SourceParagraph> margin(
            WordArchive archive, String main, Margin margin, WordStyles styles)
            throws IOException, XMLStreamException, UnreadableSource {
        var said = new LinkedHashMap<String, SourceParagraph>();
        for (String part : archive.allRelated(main, "/" + margin.name().toLowerCase(Locale.ROOT), MAX_MARGINS)) {
            var xml = archive.open(part);
            var text = xml == null ? null : new DocxBody(xml, styles, WordNumbering.read(null, styles)).read();
            if (text != null) {
                text.paragraphs().stream()
                        .filter(paragraph -> paragraph.text().codePoints().anyMatch(Character::isLetter))
                        .forEach(paragraph -> said.putIfAbsent(paragraph.text(), paragraph.in(margin)));
            }
        }
        return said.values();
    }
}
