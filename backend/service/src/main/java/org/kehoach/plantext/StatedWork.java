package org.kehoach.plantext;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence that says of the item above it what is done, by whom and until when, and nothing else, as plans print the work
 * that they give: "… . Giao … chủ trì, phối hợp với … thực hiện; hoàn thành chậm nhất ngày …".
 */
record StatedWork(String what, List<Mention> mentions) {

    private static final String GIVES = ". giao ";
    private static final int LONGEST = 2_000;
    private static final Pattern WHO_AND_WHEN = Pattern.compile(
            "(?<who>giao .+? chủ trì(?:, phối hợp với .+?)? thực hiện)(?:; (?<monitor>[^;]+) theo dõi, đôn đốc)?"
                    + "(?:; hoàn thành (?:chậm nhất|trước|trong)[^;]*)?(?:\\./)?\\.?");

    static Optional<StatedWork> of(Line line) {
        int ended = line.small.length() > LONGEST ? -1 : line.small.lastIndexOf(GIVES);
        if (ended <= 0) {
            return Optional.empty();
        }
        var rest = WHO_AND_WHEN.matcher(line.small).region(ended + 2, line.small.length());
        if (!rest.matches()) {
            return Optional.empty();
        }
        return AssignmentFinder.find(line.until(rest.end("who")), rest.start("who"))
                .filter(AssignmentFinder.Found::hasLead)
                .map(found -> new StatedWork(line.text.substring(0, ended), with(found.mentions(), line, rest)));
    }

    private static List<Mention> with(List<Mention> mentions, Line line, Matcher rest) {
        int from = rest.start("monitor");
        if (from < 0) {
            return mentions;
        }
        int to = rest.end("monitor");
        var monitor = new Mention(Mention.Part.MONITOR, line.text.substring(from, to), line.span(from, to));
        return Stream.concat(mentions.stream(), Stream.of(monitor)).toList();
    }
}
