package org.kehoach.sourcetext;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Word's automatic numbering: counts as Word does, so that each paragraph gets the mark that a reader sees. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final int LETTERS = 26;
    private static final String BULLET = "•";
    private static final int MAX_LABEL = 40;

    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        boolean legal;

        @Nullable String style;
    }

    private static final class Definition {
        final Map<Integer, Level> levels = new HashMap<>();
        final int[] counters = new int[LEVELS];

        @Nullable String styleLink;

        Definition() {
            Arrays.fill(counters, -1);
        }
    }

    private static final class Use {
        String definition = "";
        final Map<Integer, Integer> starts = new HashMap<>();
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final WordStyles styles;

    private WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    static WordNumbering read(@Nullable XMLStreamReader xml, WordStyles styles) throws XMLStreamException {
        var numbering = new WordNumbering(styles);
        if (xml != null) {
            numbering.fill(xml);
        }
        return numbering;
    }

    /** The level that the list gives to paragraphs of a style which names the list but no level. */
    int levelOf(String numId, @Nullable String style) {
        var definition = definition(numId);
        return definition == null
                ? 0
                : definition.levels.entrySet().stream()
                        .filter(level -> style != null && style.equals(level.getValue().style))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(0);
    }

    /** Counts the paragraph and answers its mark; null where the list shows none. */
    @Nullable String next(String numId, int level) {
        var use = uses.get(numId);
        var definition = definition(numId);
        if (use == null || definition == null || level < 0 || level >= LEVELS) {
            return null;
        }
        var override = use.starts.remove(level);
        if (override != null) {
            definition.counters[level] = override;
        } else {
            definition.counters[level] =
                    definition.counters[level] < 0 ? level(definition, level).start : definition.counters[level] + 1;
        }
        Arrays.fill(definition.counters, level + 1, LEVELS, -1);
        return label(definition, level);
    }

    private @Nullable Definition definition(String numId) {
        var use = uses.get(numId);
        var definition = use == null ? null : definitions.get(use.definition);
        if (definition != null && definition.levels.isEmpty() && definition.styleLink != null) {
            String linked = styles.value(definition.styleLink, style -> style.numId);
            var target = linked == null || linked.equals(numId) ? null : uses.get(linked);
            return target == null ? null : definitions.get(target.definition);
        }
        return definition;
    }

    private static Level level(Definition definition, int level) {
        return definition.levels.getOrDefault(level, new Level());
    }

    private static @Nullable String label(Definition definition, int level) {
        var shown = level(definition, level);
        if (shown.format.equals("none")) {
            return null;
        }
        if (shown.format.equals("bullet")) {
            boolean symbol =
                    shown.text.isEmpty() || (shown.text.charAt(0) >= '\uf000' && shown.text.charAt(0) <= '\uf0ff');
            return symbol ? BULLET : shown.text;
        }
        String label = shown.text;
        for (int i = 0; i <= level; i++) {
            var part = level(definition, i);
            int count = definition.counters[i] < 0 ? part.start : definition.counters[i];
            label = label.replace("%" + (i + 1), number(shown.legal ? "decimal" : part.format, count));
        }
        return label.isBlank() || label.length() > MAX_LABEL ? null : label.strip();
    }

    private static String number(String format, int count) {
        return switch (format) {
            case "upperRoman" -> RomanNumeral.of(count);
            case "lowerRoman" -> RomanNumeral.of(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter('A', count);
            case "lowerLetter" -> letter('a', count);
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", count);
            default -> Integer.toString(count);
        };
    }

    private static String letter(char first, int count) {
        int index = Math.max(0, count - 1);
        return Character.toString((char) (first + index % LETTERS)).repeat(Math.min(index / LETTERS + 1, LEVELS));
    }

    private void fill(XMLStreamReader xml) throws XMLStreamException {
        var definition = new Definition();
        var level = new Level();
        Use use = null;
        int override = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    definition = new Definition();
                    definitions.put(String.valueOf(WordXml.attribute(xml, "abstractNumId")), definition);
                }
                case "numStyleLink" -> definition.styleLink = WordXml.value(xml);
                case "num" -> {
                    use = new Use();
                    uses.put(String.valueOf(WordXml.attribute(xml, "numId")), use);
                }
                case "abstractNumId" -> {
                    if (use != null) {
                        use.definition = String.valueOf(WordXml.value(xml));
                    }
                }
                case "lvlOverride" -> override = WordXml.integer(WordXml.attribute(xml, "ilvl"), 0);
                case "startOverride" -> {
                    if (use != null) {
                        use.starts.put(override, WordXml.integer(xml));
                    }
                }
                case "lvl" -> {
                    level = new Level();
                    var owner = use == null ? definition : definitions.get(use.definition);
                    if (owner != null) {
                        owner.levels.put(WordXml.integer(WordXml.attribute(xml, "ilvl"), 0), level);
                    }
                }
                case "start" -> level.start = WordXml.integer(xml);
                case "numFmt" -> level.format = String.valueOf(WordXml.value(xml));
                case "lvlText" -> level.text = String.valueOf(WordXml.value(xml));
                case "isLgl" -> level.legal = WordXml.flag(xml);
                case "pStyle" -> level.style = WordXml.value(xml);
                default -> {}
            }
        }
    }
}
