package org.kehoach.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Checks paper, margins and page numbers of every section. */
final class PageCheck {

    private static final double TWENTIETHS_A_MILLIMETRE = 1_440 / 25.4;
    private static final int SHORT = 210;
    private static final int LONG = 297;
    private static final double TOLERANCE = 0.6;
    private static final int NUMBER_LEAST = 13;
    private static final int NUMBER_MOST = 14;

    private final DocxParts parts;
    private final DocxLooks looks;
    private final LayoutProfile profile;
    private final Findings findings;

    PageCheck(DocxParts parts, DocxLooks looks, LayoutProfile profile, Findings findings) {
        this.parts = parts;
        this.looks = looks;
        this.profile = profile;
        this.findings = findings;
    }

    void check(Element body) {
        var sections = sections(body);
        sections.forEach(section -> {
            size(section);
            margins(section);
        });
        numbers(sections.isEmpty() ? null : sections.getFirst());
    }

    private static List<Element> sections(Element body) {
        var found = new ArrayList<Element>();
        var all = body.getElementsByTagNameNS("*", "sectPr");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element section) {
                found.add(section);
            }
        }
        return found;
    }

    private void size(Element section) {
        var size = Xml.child(section, "pgSz");
        double width = millimetres(size, "w");
        double height = millimetres(size, "h");
        boolean a4 = isNear(Math.min(width, height), SHORT) && isNear(Math.max(width, height), LONG);
        if (!a4) {
            findings.add(
                    LayoutRule.PAPER_SIZE,
                    PaperPart.PAGE,
                    null,
                    Findings.word("size", Math.round(width), Math.round(height)),
                    Findings.word("a4"));
        }
    }

    private void margins(Element section) {
        var margins = Xml.child(section, "pgMar");
        margin(LayoutRule.MARGIN_TOP, millimetres(margins, "top"), 20, 25);
        margin(LayoutRule.MARGIN_BOTTOM, millimetres(margins, "bottom"), 20, 25);
        margin(LayoutRule.MARGIN_LEFT, millimetres(margins, "left"), 30, 35);
        margin(LayoutRule.MARGIN_RIGHT, millimetres(margins, "right"), 15, 20);
    }

    private void margin(LayoutRule rule, double length, int least, int most) {
        if (length < least - TOLERANCE || length > most + TOLERANCE) {
            findings.add(
                    rule,
                    PaperPart.PAGE,
                    null,
                    Findings.word("millimetres", length),
                    Findings.word("millimetreRange", least, most));
        }
    }

    private void numbers(@Nullable Element section) {
        boolean top = profile.numbersPagesAtTheTop();
        String expected = Findings.word(top ? "numberTop" : "numberBottom");
        var right = numbered(section, top ? "headerReference" : "footerReference", "default");
        var wrong = numbered(section, top ? "footerReference" : "headerReference", "default");
        if (right == null) {
            findings.add(
                    LayoutRule.PAGE_NUMBER,
                    PaperPart.PAGE_NUMBER,
                    null,
                    wrong == null ? Findings.word("missing") : Findings.word(top ? "inFooter" : "inHeader"),
                    expected);
            return;
        }
        var line = line(right);
        if (!line.shape().alignment().equals(top ? "center" : "right")) {
            findings.add(LayoutRule.PAGE_NUMBER, PaperPart.PAGE_NUMBER, null, Findings.alignment(line), expected);
        }
        findings.letters(PaperPart.PAGE_NUMBER, line, NUMBER_LEAST, NUMBER_MOST);
        boolean first = Xml.flag(section, "titlePg") == null
                || numbered(section, top ? "headerReference" : "footerReference", "first") != null;
        if (first) {
            findings.add(
                    LayoutRule.PAGE_NUMBER,
                    PaperPart.PAGE_NUMBER,
                    null,
                    Findings.word("onFirstPage"),
                    Findings.word("notOnFirstPage"));
        }
    }

    /** The paragraph with the page number of such a header or footer; null where there is none. */
    private @Nullable Element numbered(@Nullable Element section, String reference, String type) {
        if (section == null) {
            return null;
        }
        return Xml.children(section, reference).stream()
                .filter(one -> type.equals(Xml.attribute(one, "type")))
                .map(one ->
                        one.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"))
                .map(parts::related)
                .filter(java.util.Objects::nonNull)
                .flatMap(part -> paragraphs(part).stream())
                .filter(PageCheck::isPageNumber)
                .findFirst()
                .orElse(null);
    }

    private static List<Element> paragraphs(Element part) {
        var found = new ArrayList<Element>();
        var all = part.getElementsByTagNameNS("*", "p");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element paragraph) {
                found.add(paragraph);
            }
        }
        return found;
    }

    private static boolean isPageNumber(Element paragraph) {
        for (var name : List.of("fldSimple", "instrText")) {
            var fields = paragraph.getElementsByTagNameNS("*", name);
            for (int i = 0; i < fields.getLength(); i++) {
                if (fields.item(i) instanceof Element field
                        && (field.getTextContent() + Xml.attribute(field, "instr")).contains("PAGE")) {
                    return true;
                }
            }
        }
        return false;
    }

    private PaperLine line(Element paragraph) {
        var holder = paragraph.getOwnerDocument().createElement("holder");
        holder.appendChild(paragraph.cloneNode(true));
        return PaperLines.of(holder, looks).getFirst();
    }

    private static double millimetres(@Nullable Element element, String name) {
        var length = Xml.number(Xml.attribute(element, name));
        return length == null ? 0 : length / TWENTIETHS_A_MILLIMETRE;
    }

    private static boolean isNear(double length, int expected) {
        return Math.abs(length - expected) <= 1;
    }
}
