package org.kehoach.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Tells beforehand whether a PDF would fill the memory: the library unpacks each stream whole. */
final class PdfStreams {

    private static final long MAX_STREAM = 64L << 20;
    private static final long MAX_ALL = 256L << 20;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 2_000;
    private static final Pattern FILTER = Pattern.compile("/F(?:ilter)?\\s*(\\[[^]]*]|\\d+\\s+\\d+\\s+R|/\\w+)");
    private static final Pattern UNPACKING = Pattern.compile("/Fl");
    private static final Pattern UNTELLABLE = Pattern.compile("/(?:LZW|RunLength|RL)");

    private final ByteBuffer content;
    private final byte[] unpacked = new byte[64 << 10];
    private long all;

    private PdfStreams(ByteBuffer content) {
        this.content = content;
    }

    /** Encrypted ones count among them, for nobody can tell what they hold. */
    static boolean areHostile(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new PdfStreams(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).areHostile();
        }
    }

    private boolean areHostile() {
        if (find("/Encrypt".getBytes(StandardCharsets.US_ASCII), 0) >= 0) {
            return true;
        }
        for (int at = find(STREAM, 0); at >= 0; at = find(STREAM, at + STREAM.length)) {
            boolean begins = at < 3 || content.get(at - 1) != 'd';
            if (begins && (isPackedUntellably(at) || unpacksToTooMuch(at + STREAM.length))) {
                return true;
            }
        }
        return false;
    }

    /** Filters behind one another or named elsewhere, and all but Flate, cannot be told by a look at the stream. */
    private boolean isPackedUntellably(int at) {
        var before = new byte[Math.min(DICTIONARY, at)];
        content.get(at - before.length, before);
        String text = new String(before, StandardCharsets.ISO_8859_1);
        String dictionary = text.substring(Math.max(0, text.lastIndexOf(" obj")));
        return FILTER.matcher(dictionary)
                .results()
                .map(found -> found.group(1))
                .anyMatch(filter -> filter.endsWith("R")
                        || UNTELLABLE.matcher(filter).find()
                        || UNPACKING.matcher(filter).results().count() > 1);
    }

    private boolean unpacksToTooMuch(int from) {
        int start = from;
        while (start < content.limit() && (content.get(start) == '\r' || content.get(start) == '\n')) {
            start++;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(content.slice(start, content.limit() - start));
            long size = 0;
            for (int read = inflater.inflate(unpacked); read > 0; read = inflater.inflate(unpacked)) {
                size += read;
                all += read;
                if (size > MAX_STREAM || all > MAX_ALL) {
                    return true;
                }
            }
        } catch (DataFormatException notPackedThisWay) {
            return false;
        }
        return false;
    }

    private int find(byte[] sought, int from) {
        int last = content.limit() - sought.length;
        for (int at = from; at <= last; at++) {
            if (content.get(at) == sought[0] && isAt(sought, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(byte[] sought, int at) {
        for (int i = 1; i < sought.length; i++) {
            if (content.get(at + i) != sought[i]) {
                return false;
            }
        }
        return true;
    }
}
