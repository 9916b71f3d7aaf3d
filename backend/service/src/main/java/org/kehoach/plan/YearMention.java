package org.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in a copy's text that names a year of the plan it was made from. */
public record YearMention(
        Place place,

        @Schema(
                description = "The label of the item, the title of the task or the place of the legal basis",
                maxLength = 500,
                examples = "II.3")
        String of,

        int year,

        @Schema(description = "The words around it", maxLength = 200)
        String excerpt) {

    /** Which text it stands in. */
    public enum Place {
        TITLE,
        LEGAL_BASIS,
        PURPOSE,
        REQUIREMENTS,
        ORGANISATION,
        ITEM,
        TASK
    }

    private static final int AROUND = 50;

    /** The first mention of each of the years in each text. */
    static List<YearMention> in(List<CopiedText> texts, Set<Integer> years) {
        var found = new ArrayList<YearMention>();
        if (years.isEmpty()) {
            return found;
        }
        var pattern = Pattern.compile("(?<![0-9])(?:"
                + years.stream().sorted().map(String::valueOf).collect(Collectors.joining("|")) + ")(?![0-9])");
        for (var text : texts) {
            pattern.matcher(text.text())
                    .results()
                    .collect(Collectors.toMap(hit -> Integer.parseInt(hit.group()), hit -> hit, (first, next) -> first))
                    .forEach((year, hit) -> found.add(new YearMention(
                            text.place(), text.of(), year, excerpt(text.text(), hit.start(), hit.end()))));
        }
        return found;
    }

    /** Cut at whole words, so that no character is torn. */
    private static String excerpt(String text, int start, int end) {
        int space = text.indexOf(' ', start - AROUND);
        int from = start <= AROUND ? 0 : space < 0 || space > start ? start : space + 1;
        int to = end + AROUND >= text.length() ? text.length() : Math.max(text.lastIndexOf(' ', end + AROUND), end);
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }
}
