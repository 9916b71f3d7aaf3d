package org.kehoach.plantext;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kehoach.plantext.Understanding.Share;
import org.kehoach.sourcetext.UnreadableSource;

import org.junit.jupiter.api.Test;

/** The share of plans that is understood: of those that the rules were written with, and of those kept from them. */
class PlanTextTest {

    private static final List<String> KNOWN = List.of(
            "plan-656",
            "ward",
            "department",
            "police",
            "party",
            "table",
            "annex",
            "several",
            "nested",
            "articles",
            "boxes",
            "joint");
    private static final List<String> HELD_OUT = List.of(
            "heldout-school",
            "heldout-commune",
            "heldout-front",
            "heldout-province",
            "heldout-ward2025",
            "heldout-department2",
            "heldout-youth");

    @Test
    void plansThatTheRulesWereWrittenWithAreUnderstood() throws IOException, UnreadableSource {
        requireShares(KNOWN, 0.95, 0.95, 0.9);
    }

    @Test
    void plansThatTheRulesWereNotWrittenFromAreUnderstood() throws IOException, UnreadableSource {
        requireShares(HELD_OUT, 0.9, 0.85, 0.75);
    }

    private static void requireShares(List<String> names, double items, double dates, double work)
            throws IOException, UnreadableSource {
        var none = new Share(0, 0, 0);
        var sums = new ArrayList<>(List.of(none, none, none, none, none));
        var table = new StringBuilder(String.format(
                Locale.ROOT,
                "%n%-16s %-18s %-18s %-18s %-18s %-18s%n",
                "paper",
                "items",
                "deadlines",
                "assignments",
                "citations",
                "facts"));
        var missed = new ArrayList<String>();
        for (String name : names) {
            var paper = new Understanding(name);
            var shares =
                    List.of(paper.items(), paper.deadlines(), paper.assignments(), paper.citations(), paper.facts());
            for (int i = 0; i < shares.size(); i++) {
                sums.set(i, sums.get(i).plus(shares.get(i)));
            }
            table.append(row(name, shares));
            missed.addAll(paper.missed);
        }
        table.append(row("all", sums));
        missed.forEach(line -> table.append("  ").append(line).append('\n'));
        System.out.println(table);
        assertTrue(sums.get(0).recall() >= items, "items");
        assertTrue(sums.get(1).recall() >= dates, "deadlines");
        assertTrue(sums.get(2).recall() >= work, "assignments");
        assertTrue(sums.get(3).recall() >= dates, "citations");
        assertTrue(sums.get(4).recall() >= dates, "facts");
    }

    private static String row(String name, List<Share> shares) {
        return String.format(Locale.ROOT, "%-16s", name)
                + String.join(
                        "",
                        shares.stream()
                                .map(share -> String.format(Locale.ROOT, " %-18s", share))
                                .toList())
                + "\n";
    }
}
