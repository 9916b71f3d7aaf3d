package org.kehoach.sourcetext;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** The parts of a DOCX, none of which unpacks to more than a text can be. */
final class WordArchive implements AutoCloseable {

    private static final int MAX_PART_BYTES = 64 << 20;
    private static final int ALWAYS_TAKEN_BYTES = 10 << 20;
    private static final int MAX_RATIO = 200;
    private static final int MAX_TYPES_BYTES = 1 << 20;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** A part that unpacks to too much. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final ZipFile archive;

    WordArchive(Path file) throws IOException {
        archive = new ZipFile(file.toFile());
    }

    static boolean isTooLarge(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge
                    || (cause instanceof XMLStreamException xml && xml.getNestedException() instanceof TooLarge)) {
                return true;
            }
        }
        return false;
    }

    String contentTypes() throws IOException {
        var entry = archive.getEntry(CONTENT_TYPES);
        if (entry == null) {
            return "";
        }
        try (var content = archive.getInputStream(entry)) {
            return new String(content.readNBytes(MAX_TYPES_BYTES), StandardCharsets.UTF_8);
        }
    }

    /** The part that the given one, or the whole document, stands in the relation to; null where there is none. */
    @Nullable String related(String part, String relation) throws IOException, XMLStreamException {
        return allRelated(part, relation, 1).stream().findFirst().orElse(null);
    }

    List<String> allRelated(String part, String relation, int most) throws IOException, XMLStreamException {
        var related = new ArrayList<String>();
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        var xml = open(folder + "_rels/" + part.substring(slash) + ".rels");
        while (xml != null && related.size() < most && xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && String.valueOf(xml.getAttributeValue(null, "Type")).endsWith(relation)) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                related.add(target.startsWith("/") ? target.substring(1) : folder + target);
            }
        }
        return related;
    }

    @Nullable XMLStreamReader open(@Nullable String part) throws IOException, XMLStreamException {
        var entry = part == null ? null : archive.getEntry(part);
        return entry == null ? null : WordXml.open(new Bounded(archive.getInputStream(entry), entry));
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Counts what really comes out, for an archive may say anything of its sizes. */
    private static final class Bounded extends FilterInputStream {

        private final long limit;
        private long read;

        Bounded(InputStream content, ZipEntry entry) {
            super(content);
            long likely = Math.max(ALWAYS_TAKEN_BYTES, Math.max(0, entry.getCompressedSize()) * MAX_RATIO);
            limit = Math.min(MAX_PART_BYTES, likely);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int bytes = super.read(buffer, from, length);
            return count(bytes, bytes);
        }

        private int count(int answer, int bytes) throws TooLarge {
            read += answer < 0 ? 0 : bytes;
            if (read > limit) {
                throw new TooLarge();
            }
            return answer;
        }
    }
}
