package org.kehoach.plantext;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.kehoach.sourcetext.SourceNotice;
import org.kehoach.sourcetext.SourceText;

import org.jspecify.annotations.Nullable;

/** What has been found so far, and which paragraphs are accounted for. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();
    private final BitSet understood = new BitSet();

    int add(FindingKind kind, @Nullable Integer parent, List<Span> spans, String text) {
        return add(new Finding(found.size(), kind, parent, spans, text, null, "", null, null, List.of()));
    }

    int item(@Nullable Integer parent, List<Span> spans, String title, String label, String body) {
        return add(
                new Finding(found.size(), FindingKind.ITEM, parent, spans, title, label, body, null, null, List.of()));
    }

    int deadline(FindingKind kind, @Nullable Integer parent, Span span, String text, Deadline deadline) {
        return add(new Finding(found.size(), kind, parent, List.of(span), text, null, "", deadline, null, List.of()));
    }

    int citation(@Nullable Integer parent, Span span, String text, Citation citation) {
        return add(new Finding(
                found.size(), FindingKind.CITATION, parent, List.of(span), text, null, "", null, citation, List.of()));
    }

    int assignment(
            @Nullable Integer parent,
            List<Span> spans,
            String text,
            @Nullable Deadline deadline,
            List<Mention> mentions) {
        return add(new Finding(
                found.size(), FindingKind.ASSIGNMENT, parent, spans, text, null, "", deadline, null, mentions));
    }

    void understand(Line line) {
        understood.set(line.index);
    }

    boolean isTitle(int paragraph) {
        return found.stream()
                .filter(finding -> finding.kind() == FindingKind.TITLE)
                .anyMatch(finding -> finding.spans().stream().anyMatch(span -> span.paragraph() == paragraph));
    }

    boolean isUnderstood(Line line) {
        return understood.get(line.index);
    }

    PlanText result(SourceText source, Set<SourceNotice> notices) {
        var asText = new ArrayList<Integer>();
        for (int i = 0; i < source.paragraphs().size(); i++) {
            if (!understood.get(i)) {
                asText.add(i);
            }
        }
        return new PlanText(List.copyOf(found), asText, notices);
    }

    private int add(Finding finding) {
        found.add(finding);
        // the text below an item's title is kept, not understood
        var read = finding.kind() == FindingKind.ITEM ? finding.spans().subList(0, 1) : finding.spans();
        read.forEach(span -> understood.set(span.paragraph()));
        return finding.id();
    }
}
