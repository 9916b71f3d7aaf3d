package org.kehoach.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** Liberation Serif, which has the widths of Times New Roman: set in PDF, and measured for what is as long as a text. */
final class Typeface {

    static final String TIMES = "Times New Roman";

    private static final Typeface INSTANCE = new Typeface();

    private final Map<Style, Font> fonts = new EnumMap<>(Style.class);

    private Typeface() {
        var plain = load("Regular");
        var bold = load("Bold");
        var italic = load("Italic");
        var both = load("BoldItalic");
        for (var style : Style.values()) {
            var slant = style.italic() ? italic : plain;
            var strong = style.italic() ? both : bold;
            fonts.put(style, new Font(style.bold() ? strong : slant, style.size()));
        }
    }

    static Font font(Style style) {
        return Objects.requireNonNull(INSTANCE.fonts.get(style));
    }

    /** In points. */
    static float width(String text, Style style) {
        return font(style).getBaseFont().getWidthPoint(text, style.size());
    }

    private static BaseFont load(String cut) {
        String name = "LiberationSerif-" + cut + ".ttf";
        try (var file = Typeface.class.getClassLoader().getResourceAsStream("liberation/" + name)) {
            return BaseFont.createFont(
                    name,
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    Objects.requireNonNull(file, name).readAllBytes(),
                    null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
