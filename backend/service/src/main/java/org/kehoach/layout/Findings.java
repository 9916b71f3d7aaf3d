package org.kehoach.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.platform.Messages;

import org.jspecify.annotations.Nullable;

/** Collects deviations; those of one kind are told once, with their number. */
final class Findings {

    private static final int EXCERPT = 80;
    private static final String BLACK = "auto|0{6}";

    private record Kind(LayoutRule rule, PaperPart part, String found, String expected) {}

    private final Map<Kind, Deviation> found = new LinkedHashMap<>();

    List<Deviation> all() {
        return List.copyOf(found.values());
    }

    void add(LayoutRule rule, PaperPart part, @Nullable PaperLine line, String seen, String expected) {
        var kind = new Kind(rule, part, seen, expected);
        var first = new Deviation(
                rule,
                part,
                line == null ? null : line.number(),
                line == null || line.isBlank() ? null : excerpt(line.text()),
                excerpt(seen),
                expected,
                1);
        found.merge(
                kind,
                first,
                (before, again) -> new Deviation(
                        rule,
                        part,
                        before.paragraph(),
                        before.excerpt(),
                        before.found(),
                        expected,
                        before.count() + 1));
    }

    void missing(PaperPart part, String expected) {
        add(LayoutRule.PRESENCE, part, null, word("missing"), expected);
    }

    /** Typeface, colour and size in points of all letters. */
    void letters(PaperPart part, PaperLine line, int least, int most) {
        for (var piece : line.shown()) {
            var look = piece.look();
            if (!look.font().equalsIgnoreCase(Typeface.TIMES)) {
                add(LayoutRule.FONT, part, line, look.font().isEmpty() ? "?" : look.font(), Typeface.TIMES);
            }
            if (!look.colour().matches(BLACK)) {
                add(LayoutRule.COLOUR, part, line, "#" + look.colour(), word("black"));
            }
            if (look.size() < 2 * least || look.size() > 2 * most) {
                add(LayoutRule.SIZE, part, line, points(look.size() / 2.0), range(least, most));
            }
        }
    }

    void bold(PaperPart part, PaperLine line, boolean expected) {
        if (line.shown().stream().anyMatch(piece -> piece.look().bold() != expected)) {
            add(LayoutRule.BOLD, part, line, word(expected ? "notBold" : "bold"), word(expected ? "bold" : "notBold"));
        }
    }

    void italic(PaperPart part, PaperLine line, boolean expected) {
        if (line.shown().stream().anyMatch(piece -> piece.look().italic() != expected)) {
            add(
                    LayoutRule.ITALIC,
                    part,
                    line,
                    word(expected ? "upright" : "italic"),
                    word(expected ? "italic" : "upright"));
        }
    }

    void capitals(PaperPart part, PaperLine line) {
        if (!line.isCapital()) {
            add(LayoutRule.CAPITALS, part, line, line.text(), word("capitals"));
        }
    }

    void centred(PaperPart part, PaperLine line) {
        if (!line.isCentred()) {
            add(LayoutRule.ALIGNMENT, part, line, alignment(line), word("centred"));
        }
    }

    static String alignment(PaperLine line) {
        return word("alignment."
                + switch (line.shape().alignment()) {
                    case "both", "distribute" -> "both";
                    case "center" -> "centred";
                    case "right", "end" -> "right";
                    default -> "left";
                });
    }

    static String points(double points) {
        return Messages.text("layout.points", points);
    }

    static String range(int least, int most) {
        return least == most ? points(least) : Messages.text("layout.pointRange", least, most);
    }

    static String word(String key, Object... arguments) {
        return Messages.text("layout." + key, arguments);
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT).strip() + "…";
    }
}
