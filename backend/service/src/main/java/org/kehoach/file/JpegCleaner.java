package org.kehoach.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Copies a JPEG without what a camera writes beside the picture: the place, the time, the device, the small preview.
 * Only how the camera was held stays, for the picture would stand on its side. The picture itself is not touched.
 */
final class JpegCleaner {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int EXIF = 0xe1;
    private static final String EXIF_HEAD = "Exif\0\0";
    private static final int UPRIGHT = 1;
    private static final int MAX_ORIENTATION = 8;
    private static final int ORIENTATION_TAG = 0x112;
    private static final int ENTRY_BYTES = 12;

    private final DataInputStream in;
    private final DataOutputStream out;

    private JpegCleaner(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** Whether it was a whole JPEG; what has been written is of no use otherwise. */
    static boolean clean(Path picture, Path cleaned) throws IOException {
        try (var in = Files.newInputStream(picture);
                var out = Files.newOutputStream(cleaned)) {
            return new JpegCleaner(in, out).copy();
        } catch (EOFException broken) {
            return false;
        }
    }

    private boolean copy() throws IOException {
        if (marker() != START) {
            return false;
        }
        mark(START);
        int marker = marker();
        while (marker != END) {
            if (marker <= 0 || !segment(marker)) {
                return false;
            }
            marker = marker == SCAN ? scan() : marker();
        }
        mark(END);
        out.flush();
        return true;
    }

    private boolean segment(int marker) throws IOException {
        int length = in.readUnsignedShort() - Short.BYTES;
        if (length < 0) {
            return false;
        }
        byte[] content = new byte[length];
        in.readFully(content);
        if (isFrame(marker)) {
            ImageSize.require(pixels(content));
        }
        if (marker == EXIF) {
            orientation(content);
        } else if (isPartOfThePicture(marker, content)) {
            write(marker, content);
        }
        return true;
    }

    /** The compressed picture, up to the next marker. A picture cut short by the camera ends where it ends. */
    private int scan() throws IOException {
        while (true) {
            int next = in.read();
            while (next == 0xff) {
                int marker = in.read();
                if (marker == 0 || (marker >= 0xd0 && marker <= 0xd7)) {
                    mark(marker);
                    next = in.read();
                } else if (marker == 0xff) {
                    next = marker;
                } else {
                    return marker < 0 ? END : marker;
                }
            }
            if (next < 0) {
                return END;
            }
            out.write(next);
        }
    }

    private int marker() throws IOException {
        if (in.readUnsignedByte() != 0xff) {
            return -1;
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static long pixels(byte[] frame) {
        return frame.length < 5
                ? Long.MAX_VALUE
                : (long) ByteBuffer.wrap(frame).getChar(1)
                        * ByteBuffer.wrap(frame).getChar(3);
    }

    /** Of the applications' segments only those that colours and size depend on. */
    private static boolean isPartOfThePicture(int marker, byte[] content) {
        return switch (marker) {
            case 0xe0 -> starts(content, "JFIF\0");
            case 0xe2 -> starts(content, "ICC_PROFILE\0");
            case 0xee -> starts(content, "Adobe");
            case COMMENT -> false;
            default -> marker < 0xe0 || marker > 0xef;
        };
    }

    private void orientation(byte[] content) throws IOException {
        int orientation = starts(content, EXIF_HEAD) ? orientationOf(content) : UPRIGHT;
        if (orientation > UPRIGHT && orientation <= MAX_ORIENTATION) {
            write(
                    EXIF,
                    ByteBuffer.allocate(32)
                            .put(EXIF_HEAD.getBytes(StandardCharsets.US_ASCII))
                            .put(new byte[] {'M', 'M', 0, 42})
                            .putInt(8)
                            .putShort((short) 1)
                            .putShort((short) ORIENTATION_TAG)
                            .putShort((short) 3)
                            .putInt(1)
                            .putShort((short) orientation)
                            .putShort((short) 0)
                            .putInt(0)
                            .array());
        }
    }

    private static int orientationOf(byte[] exif) {
        try {
            var tiff = ByteBuffer.wrap(exif, EXIF_HEAD.length(), exif.length - EXIF_HEAD.length())
                    .slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getChar(directory);
            for (int i = 0; i < entries; i++) {
                int entry = directory + Short.BYTES + i * ENTRY_BYTES;
                if (tiff.getChar(entry) == ORIENTATION_TAG) {
                    return tiff.getChar(entry + 8);
                }
            }
        } catch (IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static boolean starts(byte[] content, String head) {
        return content.length >= head.length()
                && new String(content, 0, head.length(), StandardCharsets.ISO_8859_1).equals(head);
    }

    private void mark(int marker) throws IOException {
        out.write(0xff);
        out.write(marker);
    }

    private void write(int marker, byte[] content) throws IOException {
        mark(marker);
        out.writeShort(content.length + Short.BYTES);
        out.write(content);
    }
}
