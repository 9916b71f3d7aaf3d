package org.kehoach.plantext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.kehoach.plantext.Node.Section;
import org.kehoach.sourcetext.SourceNotice;

import org.jspecify.annotations.Nullable;

/** Makes the tree of headings and points of the lines between head and end. */
final class OutlineReader {

    static final int MAX_DEPTH = 5;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TITLE = 300;
    private static final int SHORTEST_TITLE = 12;

    private static final Pattern PURPOSE = Pattern.compile(
            "^(?:về )?(?:mục đích|mục tiêu|quan điểm, mục tiêu|quan điểm và mục tiêu|mục đích, ý nghĩa|mục đích và ý nghĩa)(?!\\p{L})");
    private static final Pattern REQUIREMENTS =
            Pattern.compile("^(?:về )?yêu cầu(?:\\s*[:.]|\\s*$|\\s+(?:chung|đặt ra|đối với)(?!\\p{L}))");
    private static final Pattern BOTH = Pattern.compile("^(?:mục đích|mục tiêu|quan điểm).{0,40}yêu cầu");
    private static final Pattern BASES = Pattern.compile(
            "^(?:các |những )?căn cứ(?:\\s*(?:pháp lý|xây dựng|lập|ban hành|để).{0,40})?\\s*[:.]?$|^cơ sở pháp lý\\s*[:.]?$");
    private static final Pattern ORGANISATION = Pattern.compile(
            "^(?:công tác |biện pháp |về )?(?:tổ chức (?:và |, )?(?:thực hiện|triển khai|phân công)|phân công(?: nhiệm vụ| trách nhiệm| thực hiện| tổ chức| các| cụ thể)?(?!\\p{L})|trách nhiệm (?:thực hiện|của các|các)|triển khai thực hiện\\s*[:.]?$|nhiệm vụ (?:của )?các (?:cơ quan|đơn vị|ngành|phòng))");
    private static final Pattern NAMED = Pattern.compile(
            "^(?:mục đích|mục tiêu|yêu cầu|nội dung|nhiệm vụ|giải pháp|biện pháp|đối tượng|phạm vi|thời gian|địa điểm|kinh phí|tổ chức thực hiện|phân công|quan điểm|căn cứ|đánh giá|tình hình|phương hướng|công tác|các nội dung|các nhiệm vụ|chế độ|trách nhiệm|thành phần|hình thức)(?!\\p{L})");
    /** A point that only says who, when or where of the one above. */
    private static final Pattern DETAIL = Pattern.compile(
            "^(?:(?:đơn vị|cơ quan|bộ phận) (?:chủ trì|phối hợp|thực hiện|tham mưu)|chủ trì|phối hợp|phân công|thời gian(?: thực hiện| hoàn thành| tổ chức| dự kiến)?|thời hạn|tiến độ|địa điểm|kinh phí|thành phần)(?: thực hiện)?\\s*:");

    private static final Pattern CLOSING = Pattern.compile(
            "^(?:trên đây là|trong quá trình|quá trình|căn cứ (?:kế hoạch|nội dung)|kế hoạch này|nhận được kế hoạch|yêu cầu (?:các|thủ trưởng|công an|trưởng)|đề nghị (?:các|thủ trưởng)|giao (?:các|phòng|công an|văn phòng)|các (?:cơ quan|đơn vị|phòng|đồng chí|ban|ngành)|trường hợp|nếu có|ủy ban nhân dân|ubnd)(?!\\p{L})");

    /** What divides the bases of a decision from its articles. */
    private static final Pattern ORDER = Pattern.compile("^quyết\\s*(?:định|nghị)\\s*:?$");

    private static final Pattern CONTAINER = Pattern.compile("nội dung\\s*[.:]?");

    private final List<Node> roots = new ArrayList<>();
    private final List<Line> preamble = new ArrayList<>();
    private final List<Line> dividers = new ArrayList<>();
    private final List<AssignmentTable> loose = new ArrayList<>();
    private final Nesting nesting = new Nesting();
    private final List<Node> path = new ArrayList<>();
    private final Set<SourceNotice> notices;
    private boolean purposeNamed;

    OutlineReader(Set<SourceNotice> notices) {
        this.notices = notices;
    }

    List<Node> roots() {
        return roots;
    }

    /** Tables before the first heading. */
    List<AssignmentTable> looseTables() {
        return loose;
    }

    /** The lines before the first heading. */
    List<Line> preamble() {
        return preamble;
    }

    /**
     * Of a paper in lettered parts, the one part whose title says no more than that the content follows: what stands in
     * it is the outline.
     */
    @Nullable Node container() {
        var content =
                roots.stream().filter(root -> root.section == Section.CONTENT).toList();
        return content.size() == 1 && isContainer(content.getFirst()) ? content.getFirst() : null;
    }

    private static boolean isContainer(Node node) {
        return isNamedContainer(node) && node.texts.isEmpty() && node.tables.isEmpty() && !node.children.isEmpty();
    }

    private static boolean isNamedContainer(Node node) {
        return node.parent == null
                && node.mark.kind() == Mark.Kind.CAPITAL
                && CONTAINER.matcher(bare(node.line.small, node.mark.length())).matches();
    }

    /** What would be too deep stays as text. */
    private static void fold(Node node) {
        if (node.depth() == MAX_DEPTH - 1) {
            node.texts.addAll(node.children.stream().flatMap(Node::lines).toList());
            node.children.clear();
        }
        node.children.forEach(OutlineReader::fold);
    }

    /** Lines that only divide the paper. */
    List<Line> dividers() {
        return dividers;
    }

    void read(List<Line> body, Map<Integer, AssignmentTable> tables) {
        purposeNamed =
                body.stream().anyMatch(line -> line.isShort() && bare(line).startsWith("mục đích"));
        for (var line : body) {
            if (ORDER.matcher(line.small).matches()) {
                dividers.add(line);
                continue;
            }
            var table = tables.get(line.index);
            boolean title = !path.isEmpty() && path.getLast().isOnlyMark() && line.isShort() && numbered(line) == null;
            if (title) {
                path.getLast().title(line);
                continue;
            }
            var mark = table == null ? mark(line) : null;
            if (table != null) {
                (path.isEmpty() ? loose : path.getFirst().tables).add(table);
            } else if (mark == null) {
                addText(line);
            } else {
                place(line, mark);
            }
        }
        if (roots.isEmpty()) {
            notices.add(SourceNotice.NO_HEADINGS);
        }
        roots.forEach(this::classify);
        if (container() == null) {
            roots.forEach(OutlineReader::fold);
        }
        roots.forEach(OutlineReader::cutTitles);
    }

    private static @Nullable Mark numbered(Line line) {
        return Mark.of(line).stream().filter(Mark::isNumbered).findFirst().orElse(null);
    }

    static boolean isSectionName(Line line) {
        return line.text.length() <= LONGEST_NAME && sectionOf(bare(line), false) != Section.CONTENT;
    }

    private @Nullable Mark mark(Line line) {
        var readings = Mark.of(line);
        if (!readings.isEmpty()) {
            var mark = nesting.choose(readings);
            boolean begins = !roots.isEmpty() || mark.isNumbered() || !isBasis(line, mark);
            return begins ? mark : null;
        }
        return looksLikeHeading(line)
                ? Mark.unmarked(line.isCapitals() ? Mark.Kind.CAPITAL_LINE : Mark.Kind.BOLD_LINE)
                : null;
    }

    /** Bullets before the first heading list what the plan stands on. */
    private static boolean isBasis(Line line, Mark mark) {
        return mark.kind() == Mark.Kind.BULLET
                && HeadReader.BASIS.matcher(line.small).find();
    }

    private boolean looksLikeHeading(Line line) {
        if (!line.isShort() || line.isRule() || (line.isInTable() && !line.source.isBold())) {
            return false;
        }
        boolean ended = line.text.endsWith(".")
                || line.text.endsWith(";")
                || line.text.endsWith(",")
                || line.text.endsWith("./");
        if (ended || (path.isEmpty() && HeadReader.BASIS.matcher(line.small).find())) {
            return false;
        }
        boolean named = NAMED.matcher(line.small).find() && line.text.length() <= 60 && line.text.endsWith(":");
        return line.source.isBold() || line.isCapitals() || named;
    }

    private void place(Line line, Mark mark) {
        int depth = nesting.place(mark);
        while (path.size() > depth) {
            path.removeLast();
        }
        int deepest = MAX_DEPTH + (!path.isEmpty() && isNamedContainer(path.getFirst()) ? 1 : 0);
        if (depth >= deepest && path.size() >= deepest) {
            notices.add(SourceNotice.DEEP_OUTLINE);
            path.get(deepest - 1).texts.add(line);
            return;
        }
        if (mark.kind() == Mark.Kind.BULLET
                && !path.isEmpty()
                && DETAIL.matcher(bare(line.small, mark.length())).find()) {
            path.getLast().texts.add(line);
            return;
        }
        var parent = path.isEmpty() ? null : path.getLast();
        var node = new Node(line, mark, parent);
        if (parent == null) {
            roots.add(node);
        }
        path.add(node);
    }

    private void addText(Line line) {
        if (path.isEmpty()) {
            preamble.add(line);
        } else {
            holder(line).texts.add(line);
        }
    }

    /** A closing sentence speaks for the whole section, not for the last point before it. */
    private Node holder(Line line) {
        var last = path.getLast();
        boolean closes = path.size() > 1
                && StatedWork.of(line).isEmpty()
                && (CLOSING.matcher(line.small).find() || line.text.endsWith("./."));
        boolean afterPoints = last.mark.kind() == Mark.Kind.BULLET
                || !last.texts.isEmpty()
                || last.line.text.endsWith(".")
                || last.line.text.endsWith(";");
        var section = isNamedContainer(path.getFirst()) && path.size() > 1 ? path.get(1) : path.getFirst();
        return closes && afterPoints ? section : last;
    }

    private void classify(Node node) {
        String bare = bare(node.line.small, node.mark.length());
        boolean own = bare.length() <= LONGEST_NAME || (bare.indexOf(':') >= 0 && bare.indexOf(':') < LONGEST_NAME);
        var above = node.parent == null ? null : node.parent.section;
        if (above == Section.PURPOSE
                || above == Section.REQUIREMENTS
                || above == Section.BASES
                || above == Section.ORGANISATION) {
            node.section = above;
        } else if (own) {
            node.section = sectionOf(bare, purposeNamed);
            if (above == Section.CONTENT && !isPart(node.parent)) {
                node.section = Section.CONTENT;
            }
        }
        if (node.section == Section.CONTENT && above == Section.PURPOSE_AND_REQUIREMENTS) {
            node.section = Section.PURPOSE_AND_REQUIREMENTS;
        }
        node.children.forEach(this::classify);
    }

    /** Parts and chapters hold sections; others are sections. */
    private static boolean isPart(@Nullable Node node) {
        return node != null
                && node.parent == null
                && (node.mark.kind() == Mark.Kind.PART
                        || node.mark.kind() == Mark.Kind.CAPITAL
                        || node.mark.kind() == Mark.Kind.CAPITAL_LINE);
    }

    private static Section sectionOf(String bare, boolean purposeNamed) {
        if (BOTH.matcher(bare).find()) {
            return Section.PURPOSE_AND_REQUIREMENTS;
        }
        if (PURPOSE.matcher(bare).find() && !(purposeNamed && !bare.startsWith("mục đích"))) {
            return Section.PURPOSE;
        }
        if (REQUIREMENTS.matcher(bare).find()) {
            return Section.REQUIREMENTS;
        }
        if (BASES.matcher(bare).find()) {
            return Section.BASES;
        }
        return ORGANISATION.matcher(bare).find() ? Section.ORGANISATION : Section.CONTENT;
    }

    private static String bare(Line line) {
        var marks = Mark.of(line);
        return bare(line.small, marks.isEmpty() ? 0 : marks.getFirst().length());
    }

    private static String bare(String small, int from) {
        return small.substring(Math.min(from, small.length())).replaceAll("^[\"'\\s]+", "");
    }

    private static void cutTitles(Node node) {
        node.titleEnd = titleEnd(node);
        node.children.forEach(OutlineReader::cutTitles);
    }

    /** A title ends with its bold letters or a colon that text follows; a long sentence is cut where it pauses. */
    private static int titleEnd(Node node) {
        String plain = node.line.plain;
        int from = node.titleFrom();
        int bold = node.line.text.offsetByCodePoints(
                0, Math.min(node.line.source.boldLength(), node.line.text.codePointCount(0, node.line.text.length())));
        if (bold - from >= SHORTEST_TITLE && bold < plain.length() && plain.length() - bold > 2) {
            return bold;
        }
        int colon = plain.indexOf(": ", from);
        if (colon > from
                && colon - from <= LONGEST_TITLE
                && plain.length() - from > 120
                && node.mark.kind() != Mark.Kind.BULLET) {
            return colon + 1;
        }
        if (plain.length() - from <= LONGEST_TITLE) {
            return plain.length();
        }
        for (String pause : List.of(". ", "; ", ": ", ", ", " ")) {
            int at = plain.lastIndexOf(pause, from + LONGEST_TITLE);
            if (at > from + SHORTEST_TITLE) {
                return at + 1;
            }
        }
        return Math.min(plain.length(), from + LONGEST_TITLE);
    }
}
