package org.kehoach.plantext;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.kehoach.plantext.Mention.Part;

/** Finds who is given work in a line of text. */
final class AssignmentFinder {

    /** Who leads and who supports, and which piece of the line says it. */
    record Found(int from, int to, List<Mention> mentions) {
        boolean hasLead() {
            return mentions.stream().anyMatch(mention -> mention.part() == Part.LEAD);
        }
    }

    private static final String B = "(?<![\\p{L}\\d])";
    private static final String E = "(?![\\p{L}\\d])";
    private static final Pattern LEAD_LABEL = Pattern.compile(
            B
                    + "(?:(?:các )?(?:đơn vị|cơ quan|bộ phận|tổ chức|lực lượng|người|cá nhân|ban ngành)\\s+)?"
                    + "(?:chủ trì(?:,? (?:thực hiện|tham mưu|tổ chức))?|thực hiện|phụ trách|tham mưu|đầu mối|phân công(?: thực hiện)?|trách nhiệm)\\s*:\\s*");
    private static final Pattern SUPPORT_LABEL = Pattern.compile(
            B + "(?:(?:các )?(?:đơn vị|cơ quan|bộ phận|tổ chức|lực lượng)\\s+)?phối hợp(?: thực hiện)?\\s*:\\s*");
    private static final String MONITORS =
            "(?:theo dõi|đôn đốc|giám sát)(?:(?:\\s*,\\s*|\\s+và\\s+)(?:theo dõi|đôn đốc|giám sát|kiểm tra))*";
    private static final Pattern MONITOR_LABEL =
            Pattern.compile(B + "(?:(?:các )?(?:đơn vị|cơ quan|bộ phận|tổ chức|người)\\s+)?" + MONITORS + "\\s*:\\s*");
    private static final Pattern MONITORED = Pattern.compile(
            "\\s*(?:có trách nhiệm\\s+|chịu trách nhiệm\\s+|có nhiệm vụ\\s+)?" + MONITORS
                    + "(?:\\s+(?:việc |quá trình |tiến độ |kết quả )?(?:tổ chức |triển khai )?thực hiện)?\\s*(?=[.;]|$)");
    private static final Pattern BEFORE_MONITOR = Pattern.compile("[;.,]\\s+(?:(?:giao|do|phân công)\\s+)?");
    private static final Map<Part, Pattern> LABELS =
            new EnumMap<>(Map.of(Part.LEAD, LEAD_LABEL, Part.SUPPORT, SUPPORT_LABEL, Part.MONITOR, MONITOR_LABEL));
    private static final Pattern OTHER_LABEL = Pattern.compile(
            B + "(?:thời gian|thời hạn|tiến độ|địa điểm|kinh phí|thành phần|kết quả|sản phẩm)[^:.;]{0,30}:");
    private static final Pattern CLOSING = Pattern.compile(
            "^(?:trên đây là|trong quá trình|quá trình|nhận được kế hoạch|căn cứ kế hoạch này|kế hoạch này)(?!\\p{L})");
    private static final Pattern GIVING = Pattern.compile(
            "(?:^|[.;:]\\s+)(?<verb>giao(?: nhiệm vụ)?(?: cho)?|phân công|đề nghị|yêu cầu|trách nhiệm của|nhiệm vụ của|đối với)\\s+(?!(?:thủ trưởng|người đứng đầu)(?!\\p{L}))");
    private static final Pattern INNER_GIVING =
            Pattern.compile(B + "(?<verb>giao(?: nhiệm vụ)?(?: cho)?|phân công)\\s+");
    private static final Pattern STOP = Pattern.compile("[.;]\\s+");
    private static final int MOST_PIECES = 50;
    private static final Pattern PIECE_GIVING =
            Pattern.compile("(?:giao(?: nhiệm vụ)?(?: cho)?|phân công|đề nghị|yêu cầu)\\s+");
    private static final Pattern WHOEVER_HEADS = Pattern.compile("(?:thủ trưởng|người đứng đầu)" + E);
    private static final Pattern LEADS = Pattern.compile(
            "\\s*(?:là (?:cơ quan|đơn vị)\\s+)?(?:chủ trì|làm đầu mối|là cơ quan thường trực|là đầu mối)" + E);
    private static final Pattern BEFORE_LEADS = Pattern.compile("(?:^|[(;.:,]|" + B + "(?:do|giao|và)(?=\\s))\\s*");
    private static final Pattern SUPPORTED = Pattern.compile(
            B
                    + "(?:phối hợp|phối, kết hợp|phối kết hợp)(?: chặt chẽ| tốt| đồng bộ| thường xuyên)?\\s+(?:với|cùng|giữa)?(?: với)?\\s*");
    private static final Pattern SUPPORTS =
            Pattern.compile("\\s*(?:cùng )?phối hợp(?: thực hiện| tổ chức)?\\s*(?:[).;,]|$)");
    private static final Pattern DUTY =
            Pattern.compile("^\\s*(?::|(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ trì|phối hợp|tham mưu"
                    + "|hướng dẫn|tổ chức|xây dựng|thực hiện|triển khai|tăng cường|chỉ đạo|theo dõi|kiểm tra|đôn đốc|tổng hợp|báo cáo|căn cứ|theo chức năng"
                    + "|tiếp tục|đẩy mạnh|vận động|tuyên truyền|quán triệt|phát động|nâng cao|làm tốt|cân đối|bố trí|đảm bảo|bảo đảm|thường xuyên|kịp thời"
                    + "|chủ động|rà soát|lồng ghép|đưa|phân công|cử|lập|phổ biến|giúp|hỗ trợ|biên tập|biên soạn|tham gia|đề xuất|là cơ quan|trong phạm vi|trên cơ sở|phụ trách|duy trì|nghiêm túc|cụ thể hóa|ký|đăng ký|trực|giám sát|họp|chuẩn bị|dự trù|gửi|khảo sát|thẩm định|trình|tập trung|bám sát|phát|in|ban hành|mở|thành lập|kiện toàn|củng cố|tiến hành|nắm|kiểm soát|giữ"
                    + "|tập huấn|khen|sơ kết|tổng kết|đánh giá|thông báo|ra quân|tuần tra|quản lý|cấp|treo|niêm yết|bồi dưỡng|ra mắt|nhân rộng|xử lý|hoàn thành|hoàn thiện|phát hiện|tiếp nhận|cung cấp|động viên|huy động|quan tâm|chấp hành|thống nhất)"
                    + E + ")");

    private AssignmentFinder() {}

    /** All that the line gives, piece by piece: "Giao … chủ trì …; giao … thực hiện …". */
    static List<Found> each(Line line, int begin) {
        var ends = pieces(line, begin);
        if (ends.size() == 1 || labelled(line, begin, new ArrayList<>()) >= 0) {
            return find(line, begin).stream().toList();
        }
        var found = new ArrayList<Found>();
        int from = begin;
        for (int end : ends) {
            find(line.until(end), from).filter(Found::hasLead).ifPresent(found::add);
            from = end;
        }
        return found.isEmpty() ? find(line, begin).stream().toList() : found;
    }

    /** Where the pieces end: one begins behind a stop with somebody who is given work. */
    private static List<Integer> pieces(Line line, int begin) {
        var ends = new ArrayList<Integer>();
        boolean closes = CLOSING.matcher(line.small).find();
        var stop = STOP.matcher(line.small).region(begin, line.small.length());
        while (!closes && ends.size() < MOST_PIECES && stop.find()) {
            if (!UnitPhrases.isAbbreviation(line, stop.start(), line.small.length()) && begins(line, stop.end())) {
                ends.add(stop.end());
            }
        }
        ends.add(line.small.length());
        return ends;
    }

    private static boolean begins(Line line, int at) {
        var giving = PIECE_GIVING.matcher(line.small).region(at, line.small.length());
        int from = giving.lookingAt() ? giving.end() : at;
        if (!UnitPhrases.beginsAt(line, from)
                || isMonitored(line, UnitPhrases.at(line, from, line.small.length()))
                || WHOEVER_HEADS
                        .matcher(line.small)
                        .region(from, line.small.length())
                        .lookingAt()) {
            return false;
        }
        if (from > at) {
            return true;
        }
        var named = UnitPhrases.at(line, at, line.small.length());
        return DUTY.matcher(line.small).region(named.end(), line.small.length()).find();
    }

    /** Whether those named have no other work than to see that others do theirs. */
    private static boolean isMonitored(Line line, UnitPhrases.Named named) {
        return !named.isEmpty()
                && MONITORED
                        .matcher(line.small)
                        .region(named.end(), line.small.length())
                        .lookingAt();
    }

    /** The line's assignment; without a lead where it only names who supports. */
    static Optional<Found> find(Line line, int begin) {
        if (CLOSING.matcher(line.small).find()) {
            return Optional.empty();
        }
        var mentions = new ArrayList<Mention>();
        int from = labelled(line, begin, mentions);
        if (from < 0) {
            from = given(line, begin, mentions);
        }
        if (from < 0) {
            from = opening(line, begin, mentions);
        }
        if (from < 0) {
            from = leading(line, begin, mentions);
        }
        int support = mentions.stream().anyMatch(mention -> mention.part() == Part.SUPPORT)
                ? -1
                : supported(line, begin, mentions);
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        if (from >= 0 && mentions.stream().noneMatch(mention -> mention.part() == Part.MONITOR)) {
            monitored(line, begin, mentions);
        }
        return Optional.of(new Found(from >= 0 ? from : support, line.text.length(), List.copyOf(mentions)));
    }

    /** Who a heading names, where it names nobody's work but only those who do it. */
    static List<Mention> heading(Line line, int begin) {
        int at = begin;
        var giving = GIVING.matcher(line.small).region(begin, line.small.length());
        if (giving.lookingAt()) {
            at = giving.end();
        }
        var named = UnitPhrases.at(line, at, line.small.length());
        boolean alone = !named.isEmpty()
                && line.plain
                        .substring(named.end())
                        .replaceAll("\\([^)]*\\)", "")
                        .chars()
                        .noneMatch(Character::isLetter);
        return alone ? mentions(line, Part.LEAD, named) : List.of();
    }

    /** Whether the line says with a label who does the work of the item above it. */
    static boolean isLabelled(Line line, int begin) {
        return LABELS.values().stream()
                .anyMatch(label -> label.matcher(line.small)
                        .region(begin, line.small.length())
                        .lookingAt());
    }

    /** All that a table's cell names; what is no unit by its first word is one all the same. */
    static List<Mention> cell(Line line, Part part) {
        var mentions = new ArrayList<Mention>();
        for (int at = begin(line); at < line.small.length(); ) {
            var named = UnitPhrases.at(line, at, line.small.length());
            int semicolon = line.small.indexOf(';', Math.max(at, named.end()));
            int next = semicolon < 0 ? line.small.length() : semicolon;
            mentions.addAll(
                    named.isEmpty() && next > at
                            ? List.of(new Mention(
                                    part, line.text.substring(at, next).strip(), line.span(at, next)))
                            : mentions(line, part, named));
            at = next + 1;
        }
        return mentions;
    }

    private static int begin(Line line) {
        int from = 0;
        while (from < line.plain.length() && "-+*•. ".indexOf(line.plain.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    private static int labelled(Line line, int begin, List<Mention> mentions) {
        if (line.small.indexOf(':', begin) < 0) {
            return -1;
        }
        int first = -1;
        for (var part : Part.values()) {
            var label = Objects.requireNonNull(LABELS.get(part))
                    .matcher(line.small)
                    .region(begin, line.small.length())
                    .useTransparentBounds(true);
            while (label.find()) {
                int limit = nextLabel(line, label.end());
                for (int at = label.end(); at < limit; ) {
                    var named = UnitPhrases.at(line, at, limit);
                    mentions.addAll(mentions(line, part, named));
                    int next = line.small.indexOf(';', Math.max(at, named.end()));
                    at = next < 0 || next >= limit ? limit : next + 1;
                }
                first = first < 0 ? label.start() : Math.min(first, label.start());
            }
        }
        return mentions.isEmpty() ? -1 : first;
    }

    private static int nextLabel(Line line, int from) {
        int limit = line.small.length();
        for (var pattern : List.of(LEAD_LABEL, SUPPORT_LABEL, MONITOR_LABEL, OTHER_LABEL)) {
            var label = pattern.matcher(line.small)
                    .region(from, line.small.length())
                    .useTransparentBounds(true);
            if (label.find()) {
                limit = Math.min(limit, label.start());
            }
        }
        return limit;
    }

    private static int given(Line line, int begin, List<Mention> mentions) {
        for (var pattern : List.of(GIVING, INNER_GIVING)) {
            var giving = pattern.matcher(line.small)
                    .region(begin, line.small.length())
                    .useAnchoringBounds(true)
                    .useTransparentBounds(true);
            while (giving.find()) {
                var named = UnitPhrases.at(line, giving.end(), line.small.length());
                if (!named.isEmpty()) {
                    mentions.addAll(mentions(line, Part.LEAD, named));
                    return giving.start("verb");
                }
            }
        }
        return -1;
    }

    /** A line that begins with those who do what it goes on to say. */
    private static int opening(Line line, int begin, List<Mention> mentions) {
        var named = UnitPhrases.at(line, begin, line.small.length());
        if (!named.isEmpty() && DUTY.matcher(line.small.substring(named.end())).find()) {
            mentions.addAll(mentions(line, Part.LEAD, named));
            if (LEADS.matcher(line.small)
                    .region(named.end(), line.small.length())
                    .lookingAt()) {
                supporting(line, named.end(), mentions);
            }
            return begin;
        }
        return -1;
    }

    /** Somebody named within the line who leads: "; Hội Nông dân chủ trì". */
    private static int leading(Line line, int begin, List<Mention> mentions) {
        if (!LEADS.matcher(line.small).find(begin)) {
            return -1;
        }
        var before = BEFORE_LEADS.matcher(line.small).region(begin, line.small.length());
        while (before.useTransparentBounds(true).find()) {
            int at = before.end();
            if (UnitPhrases.beginsAt(line, at)) {
                var named = UnitPhrases.at(line, at, line.small.length());
                if (!named.isEmpty()
                        && LEADS.matcher(line.small)
                                .region(named.end(), line.small.length())
                                .lookingAt()) {
                    mentions.addAll(mentions(line, Part.LEAD, named));
                    supporting(line, named.end(), mentions);
                    return at;
                }
            }
        }
        return -1;
    }

    /** Those named behind who leads as "… phối hợp". */
    private static void supporting(Line line, int from, List<Mention> mentions) {
        for (int at = from; at < line.small.length(); at++) {
            if (!Character.isLetterOrDigit(line.small.charAt(at - 1)) && UnitPhrases.beginsAt(line, at)) {
                var named = UnitPhrases.at(line, at, line.small.length());
                if (!named.isEmpty()
                        && SUPPORTS.matcher(line.small.substring(named.end())).lookingAt()) {
                    mentions.addAll(mentions(line, Part.SUPPORT, named));
                    return;
                }
            }
        }
    }

    private static int supported(Line line, int begin, List<Mention> mentions) {
        var supported =
                SUPPORTED.matcher(line.small).region(begin, line.small.length()).useTransparentBounds(true);
        while (supported.find()) {
            var named = UnitPhrases.at(line, supported.end(), line.small.length());
            if (!named.isEmpty()) {
                mentions.addAll(mentions(line, Part.SUPPORT, named));
                return supported.start();
            }
        }
        return -1;
    }

    /** Who sees behind the others that they do their work: "…; Văn phòng Ủy ban nhân dân theo dõi, đôn đốc". */
    private static void monitored(Line line, int begin, List<Mention> mentions) {
        var before = BEFORE_MONITOR.matcher(line.small).region(begin, line.small.length());
        while (before.find()) {
            var named = UnitPhrases.at(line, before.end(), line.small.length());
            if (isMonitored(line, named)) {
                mentions.addAll(mentions(line, Part.MONITOR, named));
                return;
            }
        }
    }

    private static List<Mention> mentions(Line line, Part part, UnitPhrases.Named named) {
        return named.pieces().stream()
                .filter(piece -> piece[1] > piece[0])
                .map(piece -> new Mention(part, line.text.substring(piece[0], piece[1]), line.span(piece[0], piece[1])))
                .toList();
    }
}
