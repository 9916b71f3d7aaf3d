package org.kehoach.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the text of a DOCX or XLSX as a stream of events, so that its size costs time and no memory. */
final class OfficeText {

    private static final long MAX_UNPACKED = 200L << 20;
    private static final Pattern PARTS = Pattern.compile(
            "word/(?:document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml|xl/(?:sharedStrings|worksheets/sheet\\d+)\\.xml");
    private static final String TEXT = "t";
    private static final Set<String> LINES = Set.of("p", "si", "is", "br", "tr");
    private static final Set<String> GAPS = Set.of("tab", "tc", "c");

    private OfficeText() {}

    static void read(Path file, ExtractedText text) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            long left = MAX_UNPACKED;
            var parts = archive.stream()
                    .filter(entry -> PARTS.matcher(entry.getName()).matches())
                    .sorted(Comparator.comparing(OfficeText::isMain).reversed().thenComparing(ZipEntry::getName))
                    .toList();
            for (var part : parts) {
                try (var content = new Bounded(archive.getInputStream(part), left)) {
                    events(content, text);
                    left = content.left;
                }
                text.endPart();
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static boolean isMain(ZipEntry entry) {
        return entry.getName().endsWith("/document.xml") || entry.getName().endsWith("/sharedStrings.xml");
    }

    private static void events(InputStream content, ExtractedText text) throws XMLStreamException {
        var reader = factory().createXMLStreamReader(content);
        boolean inText = false;
        while (reader.hasNext()) {
            int event = reader.next();
            text.requireTime();
            if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.add(reader.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inText = reader.getLocalName().equals(TEXT);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                part(reader, text);
            }
        }
    }

    private static void part(XMLStreamReader reader, ExtractedText text) {
        if (LINES.contains(reader.getLocalName())) {
            text.add("\n");
        } else if (GAPS.contains(reader.getLocalName())) {
            text.add(" ");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Ends where more comes out of an archive than an honest one holds, whatever its directory says. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream content, long left) {
            super(content);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            spend(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            spend(read);
            return read;
        }

        private void spend(int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new IOException("unpacks to too much");
            }
        }
    }
}
