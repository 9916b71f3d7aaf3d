package org.kehoach.sourcetext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** What the paragraph styles of a DOCX say, each with those that it is based on. */
final class WordStyles {

    static final class Style {
        @Nullable String basedOn;

        @Nullable String numId;

        @Nullable Integer level;

        @Nullable Boolean bold;

        @Nullable Boolean italic;

        @Nullable String alignment;

        @Nullable String font;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String standard;
    private @Nullable String defaultFont;

    static WordStyles read(@Nullable XMLStreamReader xml) throws XMLStreamException {
        var styles = new WordStyles();
        if (xml != null) {
            styles.fill(xml);
        }
        return styles;
    }

    /** The first that the style or one below it says. */
    <T> @Nullable T value(@Nullable String id, Function<Style, @Nullable T> property) {
        var seen = new HashSet<String>();
        String next = id == null ? standard : id;
        while (next != null && seen.add(next)) {
            var style = styles.get(next);
            if (style == null) {
                return null;
            }
            T value = property.apply(style);
            if (value != null) {
                return value;
            }
            next = style.basedOn;
        }
        return null;
    }

    @Nullable String font(@Nullable String id) {
        String font = value(id, style -> style.font);
        return font == null ? defaultFont : font;
    }

    private void fill(XMLStreamReader xml) throws XMLStreamException {
        var style = new Style();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        style = new Style();
                        String id = WordXml.attribute(xml, "styleId");
                        if (id != null) {
                            styles.put(id, style);
                        }
                        if (WordXml.isOn(WordXml.attribute(xml, "default"))
                                && "paragraph".equals(WordXml.attribute(xml, "type"))) {
                            standard = id;
                        }
                    }
                    case "basedOn" -> style.basedOn = WordXml.value(xml);
                    case "numId" -> style.numId = WordXml.value(xml);
                    case "ilvl" -> style.level = WordXml.integer(xml);
                    case "b" -> style.bold = WordXml.flag(xml);
                    case "i" -> style.italic = WordXml.flag(xml);
                    case "jc" -> style.alignment = WordXml.value(xml);
                    case "rFonts" -> {
                        String font = WordXml.attribute(xml, "ascii");
                        style.font = font;
                        // the defaults come before the first style
                        defaultFont = styles.isEmpty() ? font : defaultFont;
                    }
                    default -> {}
                }
            }
        }
    }
}
