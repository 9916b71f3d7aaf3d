package org.kehoach.file;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;

/** How many pixels an image would fill when shown, read from its head alone. */
final class ImageSize {

    private static final long MILLION = 1_000_000;
    private static final long MAX_PIXELS = 120 * MILLION;
    static final long BROKEN = Long.MAX_VALUE;
    private static final int HEAD_BYTES = 30;
    private static final int PNG_SIZE_AT = 16;
    private static final int WEBP_KIND_AT = 12;
    private static final int LOSSLESS_AT = 21;
    private static final int LOSSY_AT = 26;
    private static final int EXTENDED_AT = 24;
    private static final int EXTENDED_HEIGHT_AT = 27;
    private static final int FOURTEEN_BITS = 0x3fff;
    private static final int TWENTY_FOUR_BITS = 0xffffff;

    private ImageSize() {}

    /** Refuses (415) a picture that would fill the memory of whoever looks at it. */
    static void require(long pixels) {
        if (pixels > MAX_PIXELS) {
            throw ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "filePixels", MAX_PIXELS / MILLION);
        }
    }

    /** The pixels of a PNG or WebP; any other file has none. A broken head has {@link #BROKEN}. */
    static long pixels(Path file, FileType type) throws IOException {
        byte[] head;
        try (var content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD_BYTES);
        }
        try {
            return switch (type) {
                case PNG -> png(ByteBuffer.wrap(head));
                case WEBP -> webp(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN));
                default -> 0;
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException broken) {
            return BROKEN;
        }
    }

    private static long png(ByteBuffer head) {
        int width = head.getInt(PNG_SIZE_AT);
        int height = head.getInt(PNG_SIZE_AT + Integer.BYTES);
        return width <= 0 || height <= 0 ? BROKEN : (long) width * height;
    }

    private static long webp(ByteBuffer head) {
        var kind = new byte[Integer.BYTES];
        head.get(WEBP_KIND_AT, kind);
        return switch (new String(kind, java.nio.charset.StandardCharsets.US_ASCII)) {
            case "VP8X" ->
                (1L + (head.getInt(EXTENDED_AT) & TWENTY_FOUR_BITS))
                        * (1L
                                + ((head.getShort(EXTENDED_HEIGHT_AT) & 0xffff)
                                        | (head.get(EXTENDED_HEIGHT_AT + 2) & 0xff) << 16));
            case "VP8L" -> {
                long bits = Integer.toUnsignedLong(head.getInt(LOSSLESS_AT));
                yield (1 + (bits & FOURTEEN_BITS)) * (1 + (bits >> 14 & FOURTEEN_BITS));
            }
            case "VP8 " ->
                (long) (head.getShort(LOSSY_AT) & FOURTEEN_BITS)
                        * (head.getShort(LOSSY_AT + Short.BYTES) & FOURTEEN_BITS);
            default -> BROKEN;
        };
    }
}
