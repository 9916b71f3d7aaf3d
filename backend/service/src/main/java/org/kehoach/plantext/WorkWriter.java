package org.kehoach.plantext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kehoach.plantext.AssignmentTable.Column;
import org.kehoach.plantext.Deadline.Timing;
import org.kehoach.plantext.Mention.Part;

import org.jspecify.annotations.Nullable;

/** Tells of items what is to be done, by whom and until when. */
final class WorkWriter {

    private static final int MAX_TITLE = 1_000;
    private static final int MAX_BODY = 20_000;
    private static final String WHOLE = "Nội dung";
    private static final Pattern ONLY_DUTIES = Pattern.compile(
            "^[\\s,]*(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|thực hiện (?:các |những )?(?:nhiệm vụ|nội dung)(?: sau| cụ thể)*(?: đây)?)?\\s*[:.]?\\s*$");
    private static final Pattern LABEL = Pattern.compile("^[^:]{3,40}:\\s");

    private final Findings findings;
    private final DeadlineFinder deadlines;

    WorkWriter(Findings findings, DeadlineFinder deadlines) {
        this.findings = findings;
        this.deadlines = deadlines;
    }

    static boolean givesWork(Line line) {
        int from = begin(line);
        return AssignmentFinder.find(line, from)
                        .filter(AssignmentFinder.Found::hasLead)
                        .isPresent()
                || !AssignmentFinder.heading(line, from).isEmpty();
    }

    void item(Node node, @Nullable Integer parent) {
        item(node, parent, List.of());
    }

    /** The item alone, with these of its lines below it as text. */
    int heading(Node node, @Nullable Integer parent, List<Line> texts) {
        int id = add(
                node,
                parent,
                texts.stream().filter(text -> StatedWork.of(text).isEmpty()).toList());
        texts.forEach(line -> text(line, id));
        node.tables.forEach(table -> table(table, id));
        return id;
    }

    /** A text without any structure is one item. */
    void unstructured(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        int id = findings.item(null, spans(lines), WHOLE, "", body(lines));
        lines.forEach(line -> text(line, id));
    }

    /** @param duty whose duties the points below a heading are */
    private void item(Node node, @Nullable Integer parent, List<Mention> duty) {
        var texts = node.texts.stream()
                .filter(text -> StatedWork.of(text).isEmpty())
                .toList();
        int id = add(node, parent, texts);
        var given = AssignmentFinder.each(node.line, node.titleFrom());
        var heads = heads(node, node.titleFrom(), given.isEmpty() ? null : given.getFirst());
        if (texts.size() < node.texts.size()) {
            // what the paper states of the item's work is not told again from its words
            entities(node.line, id);
            texts.forEach(text -> entities(text, id));
            node.texts.forEach(text -> state(text, id));
        } else {
            work(node, id, given, heads, duty);
        }
        node.tables.forEach(table -> table(table, id));
        node.children.forEach(child -> item(child, id, heads));
    }

    private void work(Node node, int id, List<AssignmentFinder.Found> given, List<Mention> heads, List<Mention> duty) {
        var own = entities(node.line, id);
        var dates = new ArrayList<>(deadlines(own));
        var labelled = new ArrayList<Mention>();
        node.texts.forEach(text -> dates.addAll(text(text, id, labelled)));
        if (!labelled.isEmpty()) {
            assign(id, node, labelled, dates);
        } else if (!heads.isEmpty()) {
            if (node.children.isEmpty()) {
                assign(id, node, heads, dates);
            }
        } else if (given.size() > 1) {
            pieces(id, node.line, given, own);
        } else {
            var mentions = new ArrayList<Mention>();
            boolean led = given.stream().anyMatch(AssignmentFinder.Found::hasLead);
            mentions.addAll(led ? List.of() : duty);
            given.forEach(found -> mentions.addAll(found.mentions()));
            if (led || !duty.isEmpty()) {
                assign(id, node, mentions, dates);
            }
        }
    }

    private void state(Line line, int item) {
        StatedWork.of(line)
                .ifPresent(work -> findings.assignment(
                        item,
                        List.of(line.whole()),
                        work.what(),
                        due(deadlines(entities(line, item))),
                        work.mentions()));
    }

    private List<Mention> heads(Node node, int from, AssignmentFinder.@Nullable Found found) {
        var heads = AssignmentFinder.heading(node.line, from);
        if (!heads.isEmpty() || found == null || node.children.isEmpty()) {
            return heads;
        }
        var leads = found.mentions().stream()
                .filter(mention -> mention.part() == Part.LEAD)
                .toList();
        if (leads.isEmpty()) {
            return List.of();
        }
        int behind = node.line.text.offsetByCodePoints(0, leads.getLast().span().to());
        return ONLY_DUTIES.matcher(node.line.small.substring(behind)).matches() ? leads : List.of();
    }

    private int add(Node node, @Nullable Integer parent, List<Line> texts) {
        var spans = new ArrayList<Span>();
        spans.add(node.line.whole());
        if (node.markLine != null) {
            findings.understand(node.markLine);
        }
        spans.addAll(spans(texts));
        var line = node.line;
        String title =
                line.text.substring(node.titleFrom(), node.titleEnd).strip().replaceAll("\\s*[:;]$", "");
        String rest =
                line.text.substring(node.titleEnd).replaceFirst("^[\\s:]+", "").strip();
        String below = body(texts);
        String body = Line.unclosed(rest.isEmpty() ? below : below.isEmpty() ? rest : rest + "\n" + below);
        return findings.item(
                parent,
                spans,
                cut(Line.unclosed(title.isEmpty() ? line.text : title), MAX_TITLE),
                node.mark.label(),
                cut(body, MAX_BODY));
    }

    private void assign(int item, Node node, List<Mention> mentions, List<Deadline> dates) {
        var spans = new ArrayList<Span>();
        spans.add(node.line.whole());
        mentions.stream()
                .map(Mention::span)
                .filter(span -> span.paragraph() != node.line.index)
                .forEach(spans::add);
        findings.assignment(item, spans, node.line.text.substring(node.titleFrom()), due(dates), mentions);
    }

    private void text(Line line, int item) {
        if (StatedWork.of(line).isPresent()) {
            state(line, item);
            return;
        }
        var labelled = new ArrayList<Mention>();
        var dates = text(line, item, labelled);
        if (!labelled.isEmpty()) {
            findings.assignment(item, List.of(line.whole()), line.text, due(dates), labelled);
        }
    }

    /** A line below an item's title: what it says of the item's own work is added to that, other work stands alone. */
    private List<Deadline> text(Line line, int item, List<Mention> labelled) {
        var own = entities(line, item);
        var dates = deadlines(own);
        int from = begin(line);
        var given = AssignmentFinder.each(line, from);
        if (given.isEmpty()) {
            return dates;
        }
        var found = given.getFirst();
        boolean label = found.from() <= from + 2
                && LABEL.matcher(line.small.substring(from)).find()
                && AssignmentFinder.isLabelled(line, from);
        if (label) {
            labelled.addAll(found.mentions());
            findings.understand(line);
        } else if (given.size() > 1) {
            pieces(item, line, given, own);
        } else if (found.hasLead()) {
            findings.assignment(item, List.of(line.whole()), line.text.substring(from), due(dates), found.mentions());
        }
        return dates;
    }

    /** What a line gives to one after the other, each with the day that is named with it. */
    private void pieces(int item, Line line, List<AssignmentFinder.Found> given, List<DeadlineFinder.Found> dates) {
        for (var piece : given) {
            var within = dates.stream()
                    .filter(date -> date.from() >= piece.from() && date.from() < piece.to())
                    .toList();
            findings.assignment(
                    item,
                    List.of(line.span(piece.from(), piece.to())),
                    line.text.substring(piece.from(), piece.to()).strip(),
                    due(deadlines(within)),
                    piece.mentions());
        }
    }

    private static List<Deadline> deadlines(List<DeadlineFinder.Found> found) {
        return found.stream().map(DeadlineFinder.Found::deadline).toList();
    }

    private List<DeadlineFinder.Found> entities(Line line, int item) {
        var cited = CitationFinder.find(line, false);
        cited.forEach(found -> findings.citation(
                item,
                line.span(found.from(), found.to()),
                line.text.substring(found.from(), found.to()),
                found.citation()));
        var found = deadlines.find(CitationFinder.blanked(line, cited));
        found.forEach(date -> findings.deadline(
                FindingKind.DEADLINE,
                item,
                line.span(date.from(), date.to()),
                line.text.substring(date.from(), date.to()),
                date.deadline()));
        return found;
    }

    /** Each row is an item; a row across the table stands above those that follow it. */
    void table(AssignmentTable table, @Nullable Integer parent) {
        table.head().forEach(findings::understand);
        Integer above = parent;
        for (var row : table.rows()) {
            var content = row.lines(Column.CONTENT);
            if (content.isEmpty()) {
                continue;
            }
            int id = row(row, content, row.isHeading() ? parent : above);
            above = row.isHeading() ? Integer.valueOf(id) : above;
        }
    }

    private int row(AssignmentTable.Row row, List<Line> content, @Nullable Integer parent) {
        var first = content.getFirst();
        int from = begin(first);
        String label = row.lines(Column.NUMBER).stream().map(line -> line.text).collect(Collectors.joining(" "));
        var rest = content.subList(1, content.size());
        int id = findings.item(parent, spans(content), cut(first.text.substring(from), MAX_TITLE), label, body(rest));
        var dates = new ArrayList<Deadline>();
        content.forEach(line -> dates.addAll(deadlines(entities(line, id))));
        row.lines(Column.TIME).forEach(line -> {
            dates.addAll(deadlines(entities(line, id)));
            findings.understand(line);
        });
        row.lines(Column.NUMBER).forEach(findings::understand);
        var mentions = new ArrayList<Mention>();
        row.lines(Column.LEAD).forEach(line -> mentions.addAll(AssignmentFinder.cell(line, Part.LEAD)));
        row.lines(Column.SUPPORT).forEach(line -> mentions.addAll(AssignmentFinder.cell(line, Part.SUPPORT)));
        row.lines(Column.MONITOR).forEach(line -> mentions.addAll(AssignmentFinder.cell(line, Part.MONITOR)));
        if (mentions.stream().anyMatch(mention -> mention.part() == Part.LEAD)) {
            var spans = new ArrayList<>(spans(content));
            mentions.forEach(mention -> spans.add(mention.span()));
            findings.assignment(id, spans, first.text.substring(from), due(dates), mentions);
        }
        return id;
    }

    private static @Nullable Deadline due(List<Deadline> dates) {
        return dates.stream()
                .min(Comparator.comparingInt(date -> switch (date.timing()) {
                    case BY -> 0;
                    case WITHIN -> 1;
                    case ON -> 2;
                    case RECURRING -> 3;
                }))
                .filter(date -> date.timing() != Timing.RECURRING || date.every() != null)
                .orElse(null);
    }

    private static int begin(Line line) {
        var marks = Mark.of(line);
        return marks.isEmpty() ? 0 : Math.min(marks.getFirst().length(), line.text.length());
    }

    private static List<Span> spans(List<Line> lines) {
        return lines.stream().map(Line::whole).toList();
    }

    private static String body(List<Line> lines) {
        return cut(
                lines.stream()
                        .map(line -> line.source.label() == null ? line.text : line.source.label() + " " + line.text)
                        .collect(Collectors.joining("\n")),
                MAX_BODY);
    }

    private static String cut(String text, int codePoints) {
        return text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints));
    }
}
