package org.kehoach.plantext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kehoach.sourcetext.SourceNotice;
import org.kehoach.sourcetext.SourceParagraph.Margin;
import org.kehoach.sourcetext.SourceText;
import org.kehoach.sourcetext.Spelling;

/** Recognises a plan: its head, what it stands on, its outline with work and dates, and its end. */
public final class PlanRecogniser {

    private static final Pattern YEAR = Pattern.compile("năm (\\d{4})(?!\\s*-\\s*\\d)");
    private static final Pattern YEARS =
            Pattern.compile("(?:giai đoạn|từ năm|nhiệm kỳ) (\\d{4})\\s*(?:-|đến năm|đến)\\s*(\\d{4})");

    private final SourceText source;
    private final List<Line> lines = new ArrayList<>();
    private final Findings findings = new Findings();
    private final Set<SourceNotice> notices = EnumSet.noneOf(SourceNotice.class);

    private PlanRecogniser(SourceText source) {
        this.source = source;
        notices.addAll(source.notices());
        for (int i = 0; i < source.paragraphs().size(); i++) {
            lines.add(new Line(i, source.paragraphs().get(i)));
        }
    }

    /** @param asOf the day whose year holds for dates without one, where the text has none either */
    public static PlanText recognise(SourceText source, LocalDate asOf) {
        return new PlanRecogniser(source).read(asOf);
    }

    private PlanText read(LocalDate asOf) {
        var text = inText();
        var letterhead = letterheads(text);
        var head =
                new HeadReader(Stream.concat(letterhead.stream(), text.stream()).toList(), findings);
        int bodyFrom = Math.max(0, head.read() - letterhead.size());
        if (head.title().isEmpty()) {
            notices.add(SourceNotice.NO_TITLE);
        }
        int year = year(head, asOf);
        period(head);
        var end = new EndReader(text, findings).read(bodyFrom);
        var body = new ArrayList<>(text.subList(bodyFrom, end.from()));
        body.addAll(text.subList(end.to(), text.size()));
        var tables = tables(body);
        body.removeIf(line -> line.isRule() || isTableLine(line, tables));
        var outline = new OutlineReader(notices);
        outline.read(body, firstLines(tables));
        new OutlineWriter(findings, new DeadlineFinder(year)).write(outline);
        noteLayoutTables(tables);
        return findings.result(source, notices);
    }

    private List<Line> inText() {
        return lines.stream().filter(line -> line.source.margin() == null).toList();
    }

    /** Some print the letterhead in the page's upper margin; what else stands there says what the text says. */
    private List<Line> letterheads(List<Line> text) {
        return text.stream().anyMatch(HeadReader::isNational)
                ? List.of()
                : lines.stream()
                        .filter(line -> line.source.margin() == Margin.HEADER && HeadReader.isOfLetterhead(line))
                        .toList();
    }

    private static int year(HeadReader head, LocalDate asOf) {
        Integer stated = head.year();
        if (stated != null) {
            return stated;
        }
        var year = YEAR.matcher(Spelling.small(Spelling.plain(head.title())));
        return year.find() ? Integer.parseInt(year.group(1)) : asOf.getYear();
    }

    /** The time that the title names. */
    private void period(HeadReader head) {
        for (var line : lines) {
            boolean titled = findings.isTitle(line.index);
            var years = YEARS.matcher(line.small);
            var year = YEAR.matcher(line.small);
            if (titled && years.find()) {
                addPeriod(line, years.start(), years.end(), years.group(1), years.group(2), head);
                return;
            }
            if (titled && year.find()) {
                addPeriod(line, year.start(), year.end(), year.group(1), year.group(1), head);
                return;
            }
        }
    }

    private void addPeriod(Line line, int from, int to, String first, String last, HeadReader head) {
        var begins = Dates.day("1", "1", first);
        var ends = Dates.day("31", "12", last);
        if (begins.isEmpty() || ends.isEmpty() || ends.get().isBefore(begins.get())) {
            return;
        }
        var issued = head.issuedOn();
        boolean later = issued != null && issued.isAfter(begins.get()) && !issued.isAfter(ends.get());
        findings.deadline(
                FindingKind.PERIOD,
                null,
                line.span(from, to),
                line.text.substring(from, to),
                new Deadline(Deadline.Timing.WITHIN, later ? issued : begins.get(), ends.get(), null));
    }

    private static Map<Integer, AssignmentTable> tables(List<Line> body) {
        var lines = new LinkedHashMap<Integer, List<Line>>();
        for (var line : body) {
            var cell = line.cell();
            if (cell != null) {
                lines.computeIfAbsent(cell.table(), table -> new ArrayList<>()).add(line);
            }
        }
        var tables = new HashMap<Integer, AssignmentTable>();
        lines.forEach((table, all) -> AssignmentTable.of(all).ifPresent(read -> tables.put(table, read)));
        return tables;
    }

    private static Map<Integer, AssignmentTable> firstLines(Map<Integer, AssignmentTable> tables) {
        var first = new HashMap<Integer, AssignmentTable>();
        tables.values().forEach(table -> first.put(table.head().getFirst().index, table));
        return first;
    }

    /** All of an assignment table but its first line, which keeps its place. */
    private static boolean isTableLine(Line line, Map<Integer, AssignmentTable> tables) {
        var cell = line.cell();
        var table = cell == null ? null : tables.get(cell.table());
        return table != null && table.head().getFirst() != line;
    }

    private void noteLayoutTables(Map<Integer, AssignmentTable> tables) {
        boolean layout =
                lines.stream().map(Line::cell).anyMatch(cell -> cell != null && !tables.containsKey(cell.table()));
        if (layout) {
            notices.add(SourceNotice.LAYOUT_TABLES);
        }
    }
}
