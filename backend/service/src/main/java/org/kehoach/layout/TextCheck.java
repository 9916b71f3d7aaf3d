package org.kehoach.layout;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Checks type and subject, legal bases and the text to its end. */
final class TextCheck {

    private static final String BASIS = "(?iu)^(Căn cứ|Thực hiện|Theo|Xét|Thi hành)(?!\\p{L}).*[;,.]$";
    private static final Pattern SALUTATION = Pattern.compile("(?iu)^kính gửi.*");
    private static final Pattern BOLD_MARK =
            Pattern.compile("^(?:[A-H]|[IVXLC]+)\\.\\s.*|^(?:Điều|Chương)\\s+[\\dIVX]+.*");
    private static final Pattern POINT = Pattern.compile("^(\\p{L})\\)\\s.*");
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final int LEAST = 13;
    private static final int MOST = 14;
    private static final int CENTIMETRE = 567;
    private static final int MOST_INDENT = 720;
    private static final int NEAR = 12;
    private static final int SIX_POINTS = 120;
    private static final int SINGLE = 240;
    private static final int ONE_AND_A_HALF = 360;
    private static final int LEAST_EXACT = 300;
    private static final int MOST_EXACT = 500;

    private final LayoutProfile profile;
    private final Findings findings;

    TextCheck(LayoutProfile profile, Findings findings) {
        this.profile = profile;
        this.findings = findings;
    }

    void check(PaperShape paper, boolean letter) {
        var body = paper.body();
        int from = letter ? addressees(body) : title(body);
        int bases = from;
        while (bases < body.size() && isBasis(body, from, bases)) {
            bases++;
        }
        for (int i = from; i < bases; i++) {
            basis(body.get(i), i == bases - 1);
        }
        @Nullable Character point = null;
        for (int i = from; i < body.size(); i++) {
            paragraph(body.get(i), i < bases);
            point = point(body.get(i), point);
            if (i > from) {
                spacing(body.get(i - 1), body.get(i));
            }
        }
        end(paper);
    }

    private int title(List<PaperLine> body) {
        if (body.isEmpty() || !body.getFirst().isCentred() || !body.getFirst().isCapital()) {
            findings.missing(PaperPart.TYPE, Findings.word("typeForm"));
            return 0;
        }
        var type = body.getFirst();
        findings.letters(PaperPart.TYPE, type, LEAST, MOST);
        findings.bold(PaperPart.TYPE, type, true);
        findings.italic(PaperPart.TYPE, type, false);
        int next = 1;
        while (next < body.size()
                && body.get(next).isCentred()
                && !body.get(next).isCapital()) {
            var line = body.get(next);
            boolean note = line.text().startsWith("(");
            findings.letters(PaperPart.SUBJECT, line, LEAST, MOST);
            if (!note) {
                findings.bold(PaperPart.SUBJECT, line, true);
                findings.italic(PaperPart.SUBJECT, line, false);
            }
            next++;
        }
        if (next == 1) {
            findings.missing(PaperPart.SUBJECT, Findings.word("subjectForm"));
        }
        return next < body.size() && isDecider(body.get(next)) ? next + 1 : next;
    }

    /** Who decides stands between a decision's subject and its bases. */
    private static boolean isDecider(PaperLine line) {
        return line.isCentred() && line.isCapital() && !line.text().endsWith(":");
    }

    /** Of a letter; its lines with dashes end with its first paragraph. */
    private int addressees(List<PaperLine> body) {
        int next = 0;
        while (next < body.size()
                && (SALUTATION.matcher(body.get(next).text()).matches()
                        || (next > 0 && body.get(next).text().startsWith("-")))) {
            findings.letters(PaperPart.TEXT, body.get(next), LEAST, MOST);
            next++;
        }
        if (next == 0) {
            findings.missing(PaperPart.TEXT, Addressees.SALUTATION);
        }
        return next;
    }

    private static boolean isBasis(List<PaperLine> body, int from, int at) {
        String text = body.get(at).text();
        return text.matches(BASIS)
                && (at > from
                        || text.endsWith(";")
                        || text.toLowerCase(java.util.Locale.ROOT).startsWith("căn cứ"));
    }

    private void basis(PaperLine line, boolean last) {
        findings.italic(PaperPart.BASIS, line, profile.slantsLegalBases());
        String end = last ? profile.lastBasisEnd() : ";";
        String written = line.text().substring(line.text().length() - 1);
        if (!written.equals(end)) {
            findings.add(LayoutRule.ENDING, PaperPart.BASIS, line, written, end);
        }
    }

    private void paragraph(PaperLine line, boolean basis) {
        boolean heading = BOLD_MARK.matcher(line.text()).matches();
        var part = basis ? PaperPart.BASIS : heading ? PaperPart.HEADING : PaperPart.TEXT;
        findings.letters(part, line, LEAST, MOST);
        if (heading && !line.shown().getFirst().look().bold()) {
            findings.add(LayoutRule.BOLD, part, line, Findings.word("notBold"), Findings.word("bold"));
        }
        boolean centredHeading = line.isCentred() && line.isBold();
        if (!line.shape().alignment().equals("both") && !centredHeading) {
            findings.add(LayoutRule.ALIGNMENT, part, line, Findings.alignment(line), Findings.word("alignment.both"));
        }
        if (!centredHeading) {
            indent(part, line);
            lines(part, line);
        }
    }

    private void indent(PaperPart part, PaperLine line) {
        int indent = line.shape().firstLine();
        boolean kept = line.startsIndented() || (indent >= CENTIMETRE - NEAR && indent <= MOST_INDENT + NEAR);
        if (!kept) {
            findings.add(
                    LayoutRule.FIRST_LINE_INDENT,
                    part,
                    line,
                    Findings.word("centimetres", (double) indent / CENTIMETRE),
                    Findings.word("indent"));
        }
    }

    private void lines(PaperPart part, PaperLine line) {
        int height = line.shape().line();
        boolean kept = line.shape().exact()
                ? height >= LEAST_EXACT && height <= MOST_EXACT
                : height >= SINGLE && height <= ONE_AND_A_HALF;
        if (!kept) {
            String found = line.shape().exact()
                    ? Findings.points((double) height / Sheet.TWENTIETHS)
                    : Findings.word("lines", (double) height / SINGLE);
            findings.add(LayoutRule.LINE_SPACING, part, line, found, Findings.word("lineRange"));
        }
    }

    private void spacing(PaperLine above, PaperLine line) {
        int between = above.shape().after() + line.shape().before();
        if (between < SIX_POINTS) {
            findings.add(
                    LayoutRule.PARAGRAPH_SPACING,
                    PaperPart.TEXT,
                    line,
                    Findings.points((double) between / Sheet.TWENTIETHS),
                    Findings.word("between"));
        }
    }

    /** Points go by the Vietnamese alphabet: after d comes đ, after e comes g. */
    private @Nullable Character point(PaperLine line, @Nullable Character before) {
        var form = POINT.matcher(line.text());
        if (!form.matches()) {
            return before;
        }
        char letter = Character.toLowerCase(form.group(1).charAt(0));
        int expected = before == null ? 0 : LETTERS.indexOf(before) + 1;
        if (letter == 'a') {
            return letter;
        }
        if (before == null || LETTERS.indexOf(letter) != expected) {
            String due =
                    LETTERS.substring(Math.min(expected, LETTERS.length() - 1)).substring(0, 1);
            findings.add(LayoutRule.POINT_LETTER, PaperPart.POINT, line, letter + ")", due + ")");
        }
        return LETTERS.indexOf(letter) < 0 ? before : Character.valueOf(letter);
    }

    private void end(PaperShape paper) {
        if (paper.endsWithTable() || paper.body().isEmpty()) {
            return;
        }
        var last = paper.body().getLast();
        if (!last.text().endsWith(Lines.END)) {
            String text = last.text();
            findings.add(
                    LayoutRule.ENDING,
                    PaperPart.TEXT,
                    last,
                    text.substring(Math.max(0, text.length() - Lines.END.length())),
                    Lines.END);
        }
    }
}
