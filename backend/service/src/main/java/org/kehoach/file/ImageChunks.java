package org.kehoach.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Copies a PNG (third edition, 5.3) or WebP (RFC 9649, 2.3) chunk by chunk, without those that a device or a program writes
 * beside the picture: Exif, texts, the time. What follows the end of the picture is left out.
 */
final class ImageChunks {

    private static final int HEAD_BYTES = 8;
    private static final int CHECKSUM_BYTES = 4;
    private static final Set<String> BESIDE = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME", "EXIF", "XMP ");
    private static final String PNG_END = "IEND";
    private static final String WEBP_EXTENDED = "VP8X";
    private static final int WEBP_SIZE_AT = 4;
    private static final int WEBP_BESIDE_FLAGS = 0b1100;

    private record Chunk(String name, long position, long bytes) {
        long end() {
            return position + bytes;
        }
    }

    private final FileChannel in;
    private final FileChannel out;
    private final boolean png;
    private final ByteBuffer head;

    private ImageChunks(FileChannel in, FileChannel out, boolean png) {
        this.in = in;
        this.out = out;
        this.png = png;
        this.head = ByteBuffer.allocate(HEAD_BYTES).order(png ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether it was a whole picture; what has been written is of no use otherwise. */
    static boolean clean(FileType type, Path picture, Path cleaned) throws IOException {
        try (var in = FileChannel.open(picture, StandardOpenOption.READ);
                var out = FileChannel.open(cleaned, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var chunks = new ImageChunks(in, out, type == FileType.PNG);
            return chunks.png ? chunks.copyPng() : chunks.copyWebp();
        }
    }

    private boolean copyPng() throws IOException {
        return copy(HEAD_BYTES, in.size());
    }

    private boolean copyWebp() throws IOException {
        long end = HEAD_BYTES + unsigned(readHead(0).getInt(WEBP_SIZE_AT));
        if (end > in.size() || !copy(HEAD_BYTES + Integer.BYTES, end)) {
            return false;
        }
        head.clear().limit(Integer.BYTES).putInt(0, (int) (out.size() - HEAD_BYTES));
        out.write(head, WEBP_SIZE_AT);
        return true;
    }

    private boolean copy(int from, long end) throws IOException {
        in.transferTo(0, from, out);
        Chunk chunk = null;
        for (long position = from; position < end; position = chunk.end()) {
            chunk = position + HEAD_BYTES > end ? null : chunk(position);
            if (chunk == null || chunk.end() > end) {
                return false;
            }
            if (!BESIDE.contains(chunk.name())) {
                in.transferTo(position, chunk.bytes(), out);
            }
            if (chunk.name().equals(WEBP_EXTENDED)) {
                forgetFlags(out.size() - chunk.bytes() + HEAD_BYTES);
            }
            if (chunk.name().equals(PNG_END)) {
                return true;
            }
        }
        return !png;
    }

    /** A PNG gives the length first and a checksum last; a WebP gives the name first and fills to an even length. */
    private Chunk chunk(long position) throws IOException {
        var start = readHead(position);
        long length = unsigned(start.getInt(png ? 0 : Integer.BYTES));
        var name = new byte[Integer.BYTES];
        start.get(png ? Integer.BYTES : 0, name);
        long after = png ? CHECKSUM_BYTES : length & 1;
        return new Chunk(new String(name, StandardCharsets.ISO_8859_1), position, HEAD_BYTES + length + after);
    }

    private void forgetFlags(long position) throws IOException {
        var flags = ByteBuffer.allocate(1);
        out.read(flags, position);
        out.write(flags.put(0, (byte) (flags.get(0) & ~WEBP_BESIDE_FLAGS)).rewind(), position);
    }

    private ByteBuffer readHead(long position) throws IOException {
        in.read(head.clear(), position);
        return head;
    }

    private static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }
}
