package org.kehoach.plantext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kehoach.document.Symbol;

import org.jspecify.annotations.Nullable;

/** Reads what stands above a plan's text: agency, number, place and date, type and subject. */
final class HeadReader {

    private static final int FIRST_LINES = 60;
    private static final int MAX_SUBJECT_LINES = 6;
    private static final int MAX_SUBJECT = 450;
    private static final Pattern TYPE = Pattern.compile(
            "^(kế\\s*hoạch|chương\\s*trình|phương\\s*án|đề\\s*án|quyết\\s*định|chỉ\\s*thị|hướng\\s*dẫn|thông\\s*báo|nghị\\s*quyết|báo\\s*cáo|tờ\\s*trình|kế hoạch (?:phối hợp|liên tịch|liên ngành|công tác|hành động|triển khai|thực hiện|tổ chức))(?:\\s*[.:])?$");
    private static final Pattern TYPE_AND_SUBJECT =
            Pattern.compile("^(kế hoạch|chương trình|phương án|đề án)\\s+\\S.*");
    private static final Pattern SPACED = Pattern.compile("(?<=(?:^|\\s)\\p{L})\\s(?=\\p{L}(?:\\s|$))");
    private static final Pattern NATION = Pattern.compile(
            "cộng hòa xã hội chủ nghĩa việt nam|độc lập\\s*-\\s*tự do\\s*-\\s*hạnh phúc|đảng cộng sản việt nam");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\p{L})số\\s*[:.]?\\s*(\\d{0,6}[a-z]?\\s*[/-]\\s*[\\p{L}\\d][\\p{L}\\d&./-]*(?:\\s?[-/]\\s?[\\p{L}\\d][\\p{L}\\d&./]*)*)");
    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "(?:(?<place>[^,\\t]{2,80}?)\\s*,\\s*)?ngày\\s*(?<day>\\d{1,2}|[….\\s]{0,12})\\s*tháng\\s*(?<month>\\d{1,2}|[….\\s]{0,12})\\s*năm\\s*(?<year>\\d{4})");
    private static final Pattern COLUMNS = Pattern.compile("\\t+|\\s{3,}");
    private static final Pattern DECIDES = Pattern.compile("^(?:quyết\\s*định|nghị\\s*quyết|chỉ\\s*thị)(?!\\p{L}).*");
    static final Pattern BASIS = Pattern.compile(
            "^(?:[-+*•]\\s*)?(?:căn cứ|thực hiện|triển khai thực hiện|triển khai|tiếp tục thực hiện|tiếp theo|theo|xét|thi hành|để (?:thực hiện|triển khai)|nhằm)(?!\\p{L})");

    private final List<Line> lines;
    private final Findings findings;
    private @Nullable LocalDate issuedOn;
    private @Nullable Integer year;
    private String title = "";

    HeadReader(List<Line> lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    /** The year of the date, also where its day is left open. */
    @Nullable Integer year() {
        return year;
    }

    String title() {
        return title;
    }

    static boolean isNational(Line line) {
        return NATION.matcher(line.small).find();
    }

    /** Whether it can only be of a letterhead: a motto, a number or a day. */
    static boolean isOfLetterhead(Line line) {
        return isNational(line)
                || NUMBER.matcher(line.small).find()
                || PLACE_AND_DATE.matcher(line.small).find();
    }

    /** Reads it and answers where the text begins. */
    int read() {
        int type = typeLine();
        int end = type < 0 ? lettersEnd() : type;
        letterhead(lines.subList(0, end));
        return type < 0 ? end : subject(type);
    }

    private int typeLine() {
        for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
            if (isType(lines.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
            var line = lines.get(i);
            boolean looksIt = line.isCapitals() || line.isCentred() || line.source.isBold();
            if (looksIt
                    && line.text.length() <= MAX_SUBJECT
                    && TYPE_AND_SUBJECT.matcher(line.small).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isType(Line line) {
        return TYPE.matcher(line.small).matches()
                || (line.isCapitals()
                        && TYPE.matcher(SPACED.matcher(line.small).replaceAll(""))
                                .matches());
    }

    /** Without a title, the lines at the beginning that can only be of a letterhead. */
    private int lettersEnd() {
        int end = 0;
        for (int i = 0; i < Math.min(FIRST_LINES / 4, lines.size()); i++) {
            String small = lines.get(i).small;
            boolean number = NUMBER.matcher(small).lookingAt() && lines.get(i).isShort();
            if (NATION.matcher(small).find()
                    || number
                    || PLACE_AND_DATE.matcher(small).matches()) {
                end = i + 1;
            }
        }
        return end;
    }

    private void letterhead(List<Line> head) {
        var agency = new ArrayList<Line>();
        for (var line : head) {
            findings.understand(line);
            boolean known = number(line);
            known |= date(line);
            if (NATION.matcher(line.small).find()) {
                known = true;
                before(line, NATION.matcher(line.small), agency);
            }
            if (!known && !line.isRule() && line.isShort()) {
                agency.add(line);
            }
        }
        var bold = agency.stream().filter(line -> line.source.isBold()).toList();
        var named = bold.isEmpty() ? agency : bold;
        if (!named.isEmpty()) {
            findings.add(
                    FindingKind.AGENCY,
                    null,
                    named.stream().map(HeadReader::firstColumn).toList(),
                    String.join(
                            " ",
                            named.stream()
                                    .map(line -> COLUMNS.split(line.text)[0].strip())
                                    .toList()));
        }
    }

    /** Where two columns were typed as one line, the agency stands before the national title. */
    private static void before(Line line, Matcher nation, List<Line> agency) {
        if (nation.find() && nation.start() > 2) {
            agency.add(line);
        }
    }

    private static Span firstColumn(Line line) {
        return line.span(0, COLUMNS.split(line.text)[0].length());
    }

    private boolean number(Line line) {
        var number = NUMBER.matcher(line.small);
        if (!number.find()) {
            return false;
        }
        Symbol.parse(line.plain.substring(number.start(1), number.end(1)))
                .ifPresent(symbol -> findings.add(
                        FindingKind.SYMBOL, null, List.of(line.span(number.start(1), number.end(1))), symbol.text()));
        return true;
    }

    private boolean date(Line line) {
        var date = PLACE_AND_DATE.matcher(line.small);
        if (!date.find()) {
            return false;
        }
        year = Integer.valueOf(date.group("year"));
        issuedOn = Dates.day(date.group("day"), date.group("month"), date.group("year"))
                .orElse(null);
        if (issuedOn != null) {
            int from = date.group("place") == null ? date.start() : line.small.indexOf("ngày", date.end("place"));
            findings.deadline(
                    FindingKind.ISSUE_DATE,
                    null,
                    line.span(from, date.end()),
                    line.text.substring(from, date.end()),
                    new Deadline(Deadline.Timing.ON, null, issuedOn, null));
        }
        if (date.group("place") != null) {
            int from = lastColumn(line.text, date.start("place"), date.end("place"));
            findings.add(
                    FindingKind.PLACE,
                    null,
                    List.of(line.span(from, date.end("place"))),
                    line.text.substring(from, date.end("place")).strip());
        }
        return true;
    }

    private static int lastColumn(String text, int from, int to) {
        var columns = COLUMNS.matcher(text).region(from, to);
        int last = from;
        while (columns.find()) {
            last = columns.end();
        }
        return last;
    }

    private int subject(int type) {
        var first = lines.get(type);
        boolean alone = isType(first);
        int end = alone ? first.text.length() : wordsEnd(first.text, 2);
        findings.add(
                FindingKind.DOCUMENT_TYPE,
                null,
                List.of(first.span(0, end)),
                first.text.substring(0, end).strip());
        var subject = new ArrayList<Line>();
        int next = type + 1;
        while (next < lines.size()
                && subject.size() < MAX_SUBJECT_LINES
                && isSubject(lines.get(next), subject, alone)) {
            subject.add(lines.get(next++));
        }
        var spans = new ArrayList<Span>();
        var words = new ArrayList<String>();
        if (!alone) {
            spans.add(first.span(0, first.text.length()));
            words.add(first.text);
        }
        for (var line : subject) {
            spans.add(line.whole());
            words.add(line.text);
        }
        title = String.join(" ", words);
        if (!spans.isEmpty()) {
            findings.add(FindingKind.TITLE, null, spans, title);
        }
        boolean decision = DECIDES.matcher(first.small).matches();
        while (next < lines.size() && (lines.get(next).isRule() || (decision && isDecider(lines.get(next))))) {
            findings.understand(lines.get(next++));
        }
        return next;
    }

    /** Who decides is named in capitals between the subject and the bases. */
    private static boolean isDecider(Line line) {
        return line.isCapitals() && line.isShort() && Mark.of(line).isEmpty() && !OutlineReader.isSectionName(line);
    }

    private boolean isSubject(Line line, List<Line> before, boolean typeAlone) {
        boolean looksIt = (line.source.isBold() && !line.isInTable()) || line.isCentred();
        if (line.isRule() || line.text.length() > MAX_SUBJECT || line.text.endsWith(";")) {
            return false;
        }
        boolean marked = Mark.of(line).stream().anyMatch(Mark::isNumbered);
        if (marked || OutlineReader.isSectionName(line)) {
            return false;
        }
        if (looksIt) {
            return true;
        }
        boolean look = lines.stream().anyMatch(other -> other.isCentred() || other.source.boldLength() > 0);
        boolean sentence = line.text.endsWith(".") || line.text.endsWith(":") || line.text.endsWith(",");
        if (look || sentence || (!line.isShort() && !before.isEmpty())) {
            return false;
        }
        if (before.isEmpty()) {
            return typeAlone && !(BASIS.matcher(line.small).find() && line.small.startsWith("căn cứ"));
        }
        boolean goesOn = !Character.isUpperCase(line.plain.codePointAt(0))
                || (before.getLast().isCapitals() && line.isCapitals());
        return goesOn && !BASIS.matcher(line.small).find();
    }

    private static int wordsEnd(String text, int words) {
        int end = 0;
        for (int i = 0; i < words && end >= 0; i++) {
            end = text.indexOf(' ', end + 1);
        }
        return end < 0 ? text.length() : end;
    }
}
