package org.kehoach.plantext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kehoach.plantext.Node.Section;

import org.jspecify.annotations.Nullable;

/** Tells of an outline what it says: bases, purpose, requirements, items with their work, organisation. */
final class OutlineWriter {

    private static final Pattern ENACTING = Pattern.compile(
            "(?:ban hành|xây dựng|triển khai|đề ra|lập|tổ chức thực hiện)\\s+(?:và triển khai\\s+)?(?:kế hoạch|chương trình|phương án|thực hiện)(?!\\s+số).*");
    private static final Pattern ENACTED = Pattern.compile(
            "[,;]?\\s*(?:\"|“)?(?=(?:ủy ban|ubnd|công an|phòng|trường|ban|đảng ủy|thành ủy|hội|sở|chi bộ|liên đoàn|đoàn|bộ|văn phòng|mặt trận|thường trực)(?!\\p{L})[^,;]{0,150}?\\s(?:ban hành|xây dựng|triển khai|đề ra|lập)\\s+(?:và triển khai\\s+)?(?:kế hoạch|chương trình|phương án|thực hiện))");
    private static final Pattern BASIS_WORD = Pattern.compile("^(?:[-+*•]\\s*)?căn cứ(?: vào)?\\s+|^[-+*•]\\s*");
    private static final Pattern REQUEST =
            Pattern.compile("^(?:[-+*•]\\s*)?(?:theo|xét)\\s+(?:đề nghị|đề xuất|tờ trình)");
    private static final int MAX_BASIS = 1_000;

    private final Findings findings;
    private final WorkWriter work;
    private @Nullable Node container;
    private final List<Line> organisation = new ArrayList<>();
    private final List<Span> purposeSpans = new ArrayList<>();
    private final List<Span> requirementSpans = new ArrayList<>();
    private final List<String> purposeTexts = new ArrayList<>();
    private final List<String> requirementTexts = new ArrayList<>();

    OutlineWriter(Findings findings, DeadlineFinder deadlines) {
        this.findings = findings;
        work = new WorkWriter(findings, deadlines);
    }

    void write(OutlineReader outline) {
        outline.dividers().forEach(findings::understand);
        outline.preamble().forEach(line -> preamble(line, outline.roots().isEmpty()));
        outline.looseTables().forEach(table -> work.table(table, null));
        if (outline.roots().isEmpty()) {
            work.unstructured(outline.preamble().stream()
                    .filter(line -> !findings.isUnderstood(line))
                    .toList());
        }
        container = outline.container();
        outline.roots().forEach(root -> section(root, null));
        add(FindingKind.PURPOSE, purposeSpans, purposeTexts);
        add(FindingKind.REQUIREMENTS, requirementSpans, requirementTexts);
        add(
                FindingKind.ORGANISATION,
                organisation.stream().map(Line::whole).toList(),
                organisation.stream().map(line -> Line.unclosed(line.text)).toList());
    }

    private void add(FindingKind kind, List<Span> spans, List<String> texts) {
        if (!spans.isEmpty()) {
            findings.add(kind, null, List.copyOf(spans), String.join("\n", texts));
        }
    }

    private void preamble(Line line, boolean unstructured) {
        if (HeadReader.BASIS.matcher(line.small).find() && basis(line)) {
            return;
        }
        if (line.isRule() || (!unstructured && ENACTING.matcher(line.small).find())) {
            findings.understand(line);
        }
    }

    private boolean basis(Line line) {
        var cited = CitationFinder.find(line, true);
        boolean request = REQUEST.matcher(line.small).find();
        if (cited.isEmpty() && !request && !line.small.startsWith("căn cứ")) {
            return false;
        }
        var word = BASIS_WORD.matcher(line.small);
        int from = word.find() ? word.end() : 0;
        var enacted = ENACTED.matcher(line.small);
        int to = enacted.find(from) && enacted.start() > from ? enacted.start() : line.text.length();
        while (to > from && " ;,.:/".indexOf(line.plain.charAt(to - 1)) >= 0) {
            to--;
        }
        to = Math.min(to, line.text.offsetByCodePoints(from, Math.min(MAX_BASIS, line.text.codePointCount(from, to))));
        if (to <= from) {
            return false;
        }
        int id = findings.add(
                FindingKind.LEGAL_BASIS, null, List.of(line.span(from, to)), line.text.substring(from, to));
        cited.forEach(found -> findings.citation(
                id,
                line.span(found.from(), found.to()),
                line.text.substring(found.from(), found.to()),
                found.citation()));
        return true;
    }

    private void section(Node node, @Nullable Integer parent) {
        switch (node.section) {
            case PURPOSE -> collect(node, purposeSpans, purposeTexts);
            case REQUIREMENTS -> collect(node, requirementSpans, requirementTexts);
            case PURPOSE_AND_REQUIREMENTS -> purposeAndRequirements(node);
            case BASES -> bases(node);
            case ORGANISATION -> organisation(node, parent);
            case CONTENT -> content(node, parent);
        }
    }

    private void content(Node node, @Nullable Integer parent) {
        if (node == container) {
            findings.understand(node.line);
            node.children.forEach(child -> section(child, parent));
            return;
        }
        boolean holdsSections = node.children.stream().anyMatch(child -> child.section != Section.CONTENT);
        if (!holdsSections) {
            work.item(node, parent);
            return;
        }
        findings.understand(node.line);
        boolean only = node.children.stream()
                .allMatch(child -> child.section != Section.CONTENT && child.section != Section.ORGANISATION);
        Integer id = parent;
        if (!only) {
            id = work.heading(node, parent, node.texts);
        }
        Integer above = id;
        node.children.forEach(child -> section(child, above));
    }

    private void purposeAndRequirements(Node node) {
        boolean divided = node.children.stream()
                .anyMatch(child -> child.section == Section.PURPOSE || child.section == Section.REQUIREMENTS);
        if (!divided) {
            collect(node, purposeSpans, purposeTexts);
            return;
        }
        findings.understand(node.line);
        node.texts.forEach(line -> collect(line, purposeSpans, purposeTexts));
        boolean required = false;
        for (var child : node.children) {
            required = child.section == Section.REQUIREMENTS || (required && child.section != Section.PURPOSE);
            if (required) {
                collect(child, requirementSpans, requirementTexts);
            } else {
                collect(child, purposeSpans, purposeTexts);
            }
        }
    }

    /** The text below a heading, and what stands behind the heading's own words. */
    private void collect(Node node, List<Span> spans, List<String> texts) {
        findings.understand(node.line);
        boolean heading = node.section != Section.PURPOSE_AND_REQUIREMENTS || node.parent == null;
        int from = heading ? runIn(node) : 0;
        if (from < node.line.text.length()) {
            spans.add(node.line.span(from, node.line.text.length()));
            texts.add(node.line.text.substring(from).strip());
        }
        node.linesBelow().forEach(line -> collect(line, spans, texts));
    }

    private static void collect(Line line, List<Span> spans, List<String> texts) {
        spans.add(line.whole());
        String label = line.source.label();
        texts.add(label == null ? line.text : label + " " + line.text);
    }

    /** Where text goes on behind "Mục đích:" in the same line. */
    private static int runIn(Node node) {
        int colon = node.line.plain.indexOf(':', node.titleFrom());
        boolean goesOn =
                colon > 0 && node.line.plain.substring(colon + 1).strip().length() > 2;
        return goesOn ? colon + 1 : node.line.text.length();
    }

    private void bases(Node node) {
        findings.understand(node.line);
        node.linesBelow().forEach(line -> {
            if (!basis(line) && !line.isRule()) {
                int from = line.small.length()
                        - line.small.replaceFirst("^[-+*•]\\s*", "").length();
                findings.add(
                        FindingKind.LEGAL_BASIS,
                        null,
                        List.of(line.span(from, line.text.length())),
                        line.text.substring(from));
            }
        });
    }

    private void organisation(Node node, @Nullable Integer parent) {
        boolean givesWork = Stream.concat(
                        node.texts.stream(), node.children.stream().flatMap(Node::lines))
                .anyMatch(WorkWriter::givesWork);
        if (!givesWork && node.tables.isEmpty()) {
            findings.understand(node.line);
            node.linesBelow().forEach(organisation::add);
            return;
        }
        var giving = node.texts.stream().filter(WorkWriter::givesWork).toList();
        node.texts.stream().filter(line -> !giving.contains(line)).forEach(organisation::add);
        int id = work.heading(node, parent, giving);
        node.children.forEach(child -> work.item(child, id));
    }
}
