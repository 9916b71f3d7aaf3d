package org.kehoach.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Text as it is read out of a file, in parts of about a page; ends a reading that takes too long or gives too much. */
final class ExtractedText {

    private static final int PART_LENGTH = 4_000;
    private static final int MAX_PAGE = 2 * PART_LENGTH;
    private static final int MAX_LENGTH = 2_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Enough was read. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("enough", null, false, false);
        }
    }

    private final List<String> parts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();
    private int length;

    void add(CharSequence text) {
        requireTime();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean gap = Character.isWhitespace(c);
            if ((gap && part.length() >= PART_LENGTH) || part.length() >= 2 * PART_LENGTH) {
                endPart();
            }
            append(c);
        }
    }

    /** A page is a part, so that it is known by its number; of an endless one only the beginning is kept. */
    void addPage(String text) {
        text.substring(0, Math.min(text.length(), MAX_PAGE)).chars().forEach(c -> append((char) c));
        parts.add(part.toString().strip());
        part.setLength(0);
    }

    private void append(char c) {
        part.append(c == 0 || Character.isSurrogate(c) ? ' ' : c);
        if (++length >= MAX_LENGTH) {
            throw new Full();
        }
    }

    void endPart() {
        if (!part.toString().isBlank()) {
            parts.add(part.toString().strip());
        }
        part.setLength(0);
    }

    void requireTime() {
        if (System.nanoTime() - deadline > 0) {
            throw new Full();
        }
    }

    List<String> parts() {
        endPart();
        return List.copyOf(parts);
    }
}
