package org.kehoach.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** How runs and paragraphs look after their own properties, their styles, and the defaults. */
final class DocxLooks {

    /** A run's letters; the size in half points. */
    record Look(String font, int size, boolean bold, boolean italic, boolean capitals, String colour) {}

    /**
     * A paragraph; lengths in twentieths of a point.
     *
     * @param line 240 a single line where {@code exact} is false
     */
    record Shape(String alignment, int firstLine, int before, int after, int line, boolean exact) {}

    private static final int DEFAULT_SIZE = 20;
    private static final int SINGLE = 240;
    private static final int MAX_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final List<Element> runDefaults = new ArrayList<>();
    private final List<Element> paragraphDefaults = new ArrayList<>();
    private final String themeFont;
    private @Nullable String normal;

    DocxLooks(DocxParts parts) {
        var sheet = parts.styles();
        if (sheet != null) {
            for (var style : Xml.children(sheet, "style")) {
                var id = Objects.requireNonNullElse(Xml.attribute(style, "styleId"), "");
                styles.put(id, style);
                if ("paragraph".equals(Xml.attribute(style, "type")) && "1".equals(Xml.attribute(style, "default"))) {
                    normal = id;
                }
            }
            var defaults = Xml.child(sheet, "docDefaults");
            add(runDefaults, Xml.child(Xml.child(defaults, "rPrDefault"), "rPr"));
            add(paragraphDefaults, Xml.child(Xml.child(defaults, "pPrDefault"), "pPr"));
        }
        themeFont = themeFont(parts.theme());
    }

    Look look(Element paragraph, Element run) {
        var own = Xml.child(run, "rPr");
        var sources = new ArrayList<Element>();
        add(sources, own);
        sources.addAll(chain(Xml.value(own, "rStyle"), "rPr"));
        sources.addAll(chain(styleOf(paragraph), "rPr"));
        sources.addAll(runDefaults);
        return new Look(
                first(sources, this::font, "Times New Roman"),
                first(sources, source -> Xml.number(Xml.value(source, "sz")), DEFAULT_SIZE),
                first(sources, source -> Xml.flag(source, "b"), false),
                first(sources, source -> Xml.flag(source, "i"), false),
                first(sources, source -> Xml.flag(source, "caps"), false),
                first(sources, source -> Xml.value(source, "color"), "auto"));
    }

    Shape shape(Element paragraph) {
        var own = Xml.child(paragraph, "pPr");
        var sources = new ArrayList<Element>();
        add(sources, own);
        sources.addAll(chain(styleOf(paragraph), "pPr"));
        sources.addAll(paragraphDefaults);
        String rule = first(sources, source -> Xml.attribute(Xml.child(source, "spacing"), "lineRule"), "auto");
        return new Shape(
                first(sources, source -> Xml.value(source, "jc"), "left"),
                length(sources, "ind", "firstLine", 0),
                length(sources, "spacing", "before", 0),
                length(sources, "spacing", "after", 0),
                length(sources, "spacing", "line", SINGLE),
                !rule.equals("auto"));
    }

    private @Nullable String styleOf(Element paragraph) {
        var named = Xml.value(Xml.child(paragraph, "pPr"), "pStyle");
        return named == null ? normal : named;
    }

    /** The properties of a style and of those that it is based on. */
    private List<Element> chain(@Nullable String id, String properties) {
        var found = new ArrayList<Element>();
        var style = id == null ? null : styles.get(id);
        for (int i = 0; style != null && i < MAX_CHAIN; i++) {
            add(found, Xml.child(style, properties));
            var base = Xml.value(style, "basedOn");
            style = base == null ? null : styles.get(base);
        }
        return found;
    }

    private @Nullable String font(Element properties) {
        var fonts = Xml.child(properties, "rFonts");
        var named = Xml.attribute(fonts, "ascii");
        return named == null && Xml.attribute(fonts, "asciiTheme") != null ? themeFont : named;
    }

    private static String themeFont(@Nullable Element theme) {
        var fonts = theme == null
                ? null
                : theme.getElementsByTagNameNS("*", "minorFont").item(0);
        var latin = fonts instanceof Element minor ? Xml.child(minor, "latin") : null;
        return latin == null ? "" : latin.getAttribute("typeface");
    }

    private static int length(List<Element> sources, String child, String name, int otherwise) {
        return first(sources, source -> Xml.number(Xml.attribute(Xml.child(source, child), name)), otherwise);
    }

    private static <T> T first(List<Element> sources, Function<Element, @Nullable T> property, T otherwise) {
        for (var source : sources) {
            var found = property.apply(source);
            if (found != null) {
                return found;
            }
        }
        return otherwise;
    }

    private static void add(List<Element> list, @Nullable Element element) {
        if (element != null) {
            list.add(element);
        }
    }
}
