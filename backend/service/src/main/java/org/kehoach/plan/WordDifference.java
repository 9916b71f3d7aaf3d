package org.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.kehoach.plan.PlanDifference.TextRun;
import org.kehoach.plan.PlanDifference.TextRunKind;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/** Which words of a text are others than before. */
final class WordDifference {

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDifference() {}

    static List<TextRun> between(String before, String after) {
        var old = words(before);
        var difference = new WordDifference();
        int at = 0;
        for (var delta : DiffUtils.diff(old, words(after), new MyersDiffWithLinearSpace<String>(), null)
                .getDeltas()) {
            var source = delta.getSource();
            difference.same(old.subList(at, source.getPosition()));
            difference.removed.append(String.join("", source.getLines()));
            difference.added.append(String.join("", delta.getTarget().getLines()));
            at = source.getPosition() + source.size();
        }
        difference.same(old.subList(at, old.size()));
        difference.changed();
        return difference.runs;
    }

    private void same(List<String> words) {
        if (!words.isEmpty()) {
            changed();
            runs.add(new TextRun(TextRunKind.SAME, String.join("", words)));
        }
    }

    /** What went stands before what came in its place, however the comparison cut them. */
    private void changed() {
        run(TextRunKind.REMOVED, removed);
        run(TextRunKind.ADDED, added);
    }

    private void run(TextRunKind kind, StringBuilder words) {
        if (!words.isEmpty()) {
            runs.add(new TextRun(kind, words.toString()));
            words.setLength(0);
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
