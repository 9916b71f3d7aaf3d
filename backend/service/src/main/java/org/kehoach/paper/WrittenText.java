package org.kehoach.paper;

import java.util.List;
import java.util.regex.Pattern;

import org.kehoach.layout.Block;

/** A text as somebody has typed it, line by line, as the pieces of a paper. */
final class WrittenText {

    private static final Pattern ARTICLE = Pattern.compile("(?iu)^(Điều\\s+\\d{1,3}\\.)\\s*(\\S.*)$");
    private static final Pattern ORDER = Pattern.compile("^QUYẾT (?:ĐỊNH|NGHỊ)\\s*:?$");
    private static final Pattern MARKED = Pattern.compile(
            "^(?:(?<roman>[IVX]{1,5}\\.)|(?<part>[A-HK-UĐ]\\.)|(?<number>\\d{1,2}\\.)|(?<point>[a-zđ]\\))|(?<dash>-)|(?<plus>\\+))\\s+(?<title>\\S.*)$");
    private static final List<String> LEVELS = List.of("part", "roman", "number", "point", "dash", "plus");
    private static final int LAST_HEADING = 2;
    private static final int LONGEST_HEADING = 120;

    private WrittenText() {}

    static List<Block> of(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(WrittenText::block)
                .toList();
    }

    static boolean hasOrder(List<Block> text) {
        return text.stream().anyMatch(Block.Order.class::isInstance);
    }

    private static Block block(String line) {
        if (ORDER.matcher(line).matches()) {
            return new Block.Order(line.replaceFirst("\\s*:?$", ":"));
        }
        var article = ARTICLE.matcher(line);
        if (article.matches()) {
            return new Block.Article(article.group(1), article.group(2));
        }
        var marked = MARKED.matcher(line);
        if (!marked.matches()) {
            return new Block.Paragraph(line);
        }
        int level = LEVELS.indexOf(LEVELS.stream()
                .filter(name -> marked.group(name) != null)
                .findFirst()
                .orElseThrow());
        String title = marked.group("title");
        // a numbered sentence is text, not a heading
        return level <= LAST_HEADING && isSentence(title)
                ? new Block.Paragraph(line)
                : new Block.Heading(level, marked.group(LEVELS.get(level)), title);
    }

    private static boolean isSentence(String title) {
        return title.length() > LONGEST_HEADING || ".;,:".indexOf(title.charAt(title.length() - 1)) >= 0;
    }
}
