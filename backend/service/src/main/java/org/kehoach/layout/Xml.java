package org.kehoach.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads WordprocessingML elements by their local names. */
final class Xml {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final List<String> FALSE = List.of("0", "false", "off");

    private Xml() {}

    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    static @Nullable Element child(@Nullable Element parent, String name) {
        if (parent == null) {
            return null;
        }
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    static boolean contains(Element parent, String name) {
        return parent.getElementsByTagNameNS("*", name).getLength() > 0;
    }

    /** An attribute of the word processor's; null where it is absent. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        return element != null && element.hasAttributeNS(WORD, name) ? element.getAttributeNS(WORD, name) : null;
    }

    static @Nullable String value(@Nullable Element parent, String child) {
        return attribute(child(parent, child), "val");
    }

    /** A number that may be written as a fraction by some writers; null where it is none. */
    static @Nullable Integer number(@Nullable String text) {
        try {
            return text == null ? null : (int) Math.round(Double.parseDouble(text));
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** A switch that stands without a value is on; null where it is absent. */
    static @Nullable Boolean flag(@Nullable Element parent, String child) {
        var element = child(parent, child);
        if (element == null) {
            return null;
        }
        var value = attribute(element, "val");
        return value == null || !FALSE.contains(value);
    }
}
