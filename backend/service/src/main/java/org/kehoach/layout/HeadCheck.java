package org.kehoach.layout;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Checks what stands at the top: national title and motto, agency, number, place and date. */
final class HeadCheck {

    static final Pattern NUMBER = Pattern.compile("(?iu)^S[ốô]́?\\s*:?.*");
    private static final Pattern WELL_NUMBERED =
            Pattern.compile("^Số: ?(\\d+\\p{L}?)(/\\d{4})?/[\\p{Lu}\\d]+(-[\\p{L}\\d.&]+)*$");
    private static final Pattern OPEN_NUMBER = Pattern.compile("^Số:[\\s.…_]*/.*");
    private static final Pattern DAY =
            Pattern.compile("^(\\p{Lu}[^,]*), ngày ([\\d\\s.…_]*) ?tháng ([\\d\\s.…_]*) ?năm (\\d{4}|[\\d\\s.…_]+)$");
    private static final Pattern DAY_LIKE = Pattern.compile("(?iu).*ngày.*tháng.*năm.*");

    private final Findings findings;

    HeadCheck(Findings findings) {
        this.findings = findings;
    }

    void check(PaperShape paper) {
        nation(paper.nation());
        motto(paper.right());
        agency(paper.left());
        number(paper.left());
        day(paper.right());
        letterSubject(paper.left());
    }

    private void nation(@Nullable PaperLine line) {
        if (line == null) {
            findings.missing(PaperPart.NATION, Letterhead.NATION);
            return;
        }
        var part = PaperPart.NATION;
        findings.letters(part, line, 12, 13);
        findings.bold(part, line, true);
        findings.italic(part, line, false);
        findings.capitals(part, line);
        findings.centred(part, line);
    }

    private void motto(List<PaperLine> right) {
        var part = PaperPart.MOTTO;
        int at = first(right, "(?iu)^độc lập.*");
        if (at < 0) {
            findings.missing(part, Letterhead.MOTTO);
            return;
        }
        var line = right.get(at);
        if (!line.text().equals(Letterhead.MOTTO)) {
            findings.add(LayoutRule.WORDING, part, line, line.text(), Letterhead.MOTTO);
        }
        findings.letters(part, line, 13, 14);
        findings.bold(part, line, true);
        findings.italic(part, line, false);
        findings.centred(part, line);
        ruled(part, right, at, Findings.word("ruleWhole"));
    }

    private void agency(List<PaperLine> left) {
        var part = PaperPart.AGENCY;
        int end = 0;
        int last = -1;
        while (end < left.size() && !NUMBER.matcher(left.get(end).text()).matches()) {
            last = left.get(end).isBlank() ? last : end;
            end++;
        }
        if (last < 0) {
            findings.missing(part, Findings.word("agency"));
            return;
        }
        for (int i = 0; i <= last; i++) {
            var line = left.get(i);
            findings.letters(part, line, 12, 13);
            findings.italic(part, line, false);
            findings.capitals(part, line);
            if (!line.isBlank()) {
                findings.centred(part, line);
            }
        }
        findings.bold(part, left.get(last), true);
        ruled(part, left, last, Findings.word("rulePart"));
    }

    private void number(List<PaperLine> left) {
        var part = PaperPart.NUMBER;
        int at = first(left, NUMBER.pattern());
        if (at < 0) {
            findings.missing(part, Findings.word("numberForm"));
            return;
        }
        var line = left.get(at);
        findings.letters(part, line, 13, 13);
        findings.bold(part, line, false);
        findings.italic(part, line, false);
        findings.centred(part, line);
        var form = WELL_NUMBERED.matcher(line.text());
        if (form.matches()) {
            if (form.group(1).matches("\\d\\p{L}?")) {
                findings.add(LayoutRule.ZERO_PADDING, part, line, form.group(1), "0" + form.group(1));
            }
        } else if (!OPEN_NUMBER.matcher(line.text()).matches()) {
            findings.add(LayoutRule.WORDING, part, line, line.text(), Findings.word("numberForm"));
        }
    }

    private void day(List<PaperLine> right) {
        var part = PaperPart.PLACE_AND_DATE;
        int at = first(right, DAY_LIKE.pattern());
        if (at < 0) {
            findings.missing(part, Findings.word("dayForm"));
            return;
        }
        var line = right.get(at);
        findings.letters(part, line, 13, 14);
        findings.bold(part, line, false);
        findings.italic(part, line, true);
        findings.centred(part, line);
        var form = DAY.matcher(line.text());
        if (!form.matches()) {
            findings.add(LayoutRule.WORDING, part, line, line.text(), Findings.word("dayForm"));
            return;
        }
        padded(line, form.group(2).strip(), 9);
        padded(line, form.group(3).strip(), 2);
    }

    /** Numbers up to the last padded one have a zero before them, the others none. */
    private void padded(PaperLine line, String written, int lastPadded) {
        if (!written.matches("\\d{1,2}")) {
            return;
        }
        int number = Integer.parseInt(written);
        String expected = number <= lastPadded ? "0" + number : Integer.toString(number);
        if (!written.equals(expected)) {
            findings.add(LayoutRule.ZERO_PADDING, PaperPart.PLACE_AND_DATE, line, written, expected);
        }
    }

    private void letterSubject(List<PaperLine> left) {
        int at = first(left, "(?iu)^v/v.*");
        if (at >= 0) {
            findings.letters(PaperPart.SUBJECT, left.get(at), 12, 13);
            findings.bold(PaperPart.SUBJECT, left.get(at), false);
            findings.centred(PaperPart.SUBJECT, left.get(at));
        }
    }

    private void ruled(PaperPart part, List<PaperLine> lines, int at, String expected) {
        boolean ruled = lines.get(at).ruled()
                || (at + 1 < lines.size() && lines.get(at + 1).ruled());
        if (!ruled) {
            findings.add(LayoutRule.RULE_LINE, part, lines.get(at), Findings.word("missing"), expected);
        }
    }

    static int first(List<PaperLine> lines, String form) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().matches(form)) {
                return i;
            }
        }
        return -1;
    }
}
