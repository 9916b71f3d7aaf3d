package org.kehoach.layout;

import java.util.List;

/** Checks signature and recipients. */
final class EndCheck {

    private final Findings findings;

    EndCheck(Findings findings) {
        this.findings = findings;
    }

    void check(PaperShape paper) {
        signature(paper.signature());
        recipients(paper.recipients());
    }

    private void signature(List<PaperLine> signature) {
        var part = PaperPart.SIGNATURE;
        var shown = signature.stream().filter(line -> !line.isBlank()).toList();
        if (shown.isEmpty()) {
            findings.missing(part, Findings.word("signature"));
            return;
        }
        for (var line : shown) {
            findings.letters(part, line, 13, 14);
            findings.bold(part, line, true);
            findings.italic(part, line, false);
            findings.centred(part, line);
        }
        findings.capitals(part, shown.getFirst());
    }

    private void recipients(List<PaperLine> recipients) {
        var part = PaperPart.RECIPIENTS;
        if (recipients.isEmpty()) {
            findings.missing(part, Recipients.TITLE);
            return;
        }
        var title = recipients.getFirst();
        if (!title.text().equals(Recipients.TITLE)) {
            findings.add(LayoutRule.WORDING, part, title, title.text(), Recipients.TITLE);
        }
        findings.letters(part, title, 12, 12);
        findings.bold(part, title, true);
        findings.italic(part, title, true);
        for (int i = 1; i < recipients.size(); i++) {
            recipient(recipients.get(i), i == recipients.size() - 1);
        }
        if (recipients.size() > 1 && !recipients.getLast().text().matches("^- ?Lưu:.*VT.*")) {
            findings.add(
                    LayoutRule.WORDING,
                    part,
                    recipients.getLast(),
                    recipients.getLast().text(),
                    "- Lưu: VT, …");
        }
    }

    private void recipient(PaperLine line, boolean last) {
        var part = PaperPart.RECIPIENTS;
        findings.letters(part, line, 11, 11);
        findings.bold(part, line, false);
        findings.italic(part, line, false);
        if (!line.text().startsWith("-")) {
            findings.add(LayoutRule.WORDING, part, line, line.text(), "- …");
        }
        String end = last ? "." : ";";
        if (!line.text().endsWith(end)) {
            findings.add(
                    LayoutRule.ENDING,
                    part,
                    line,
                    line.text().substring(line.text().length() - 1),
                    end);
        }
    }
}
