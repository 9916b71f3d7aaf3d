package org.kehoach.plantext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.kehoach.document.Symbol;

import org.jspecify.annotations.Nullable;

/** Finds where other documents are named, by number and symbol, and laws by their name. */
final class CitationFinder {

    /** A citation and where it stands in the line. */
    record Found(int from, int to, Citation citation) {}

    private static final String PART = "\\p{Lu}[\\p{Lu}\\d&.]*(?:[rgb](?![\\p{Ll}]))?[\\p{Lu}\\d]*";
    private static final Pattern SYMBOL =
            Pattern.compile("(?<![\\p{L}\\d/.-])\\d{1,6}[a-zđ]?\\s?(?:/\\s?\\d{4}\\s?/|/|-)\\s?" + PART
                    + "(?:\\s?[-/]\\s?(?:" + PART + "|\\d{1,4}))*(?![\\p{L}\\d])");
    private static final String TYPES =
            "(?:bộ luật|luật|pháp lệnh|nghị quyết liên tịch|nghị quyết|chỉ thị|kế hoạch liên tịch|kế hoạch"
                    + "|quyết định|thông tư liên tịch|thông tư|nghị định|công văn|hướng dẫn liên ngành|hướng dẫn|chương trình"
                    + "|thông báo kết luận|thông báo|kết luận|thông tri|quy định|quy chế|báo cáo|tờ trình|đề án|công điện"
                    + "|văn bản|kh|qđ|ct|nq|cv|tb|hd|nđ|tt)";
    private static final Pattern TYPE_BEFORE =
            Pattern.compile("(?<!\\p{L})(" + TYPES + ")\\s*(?:phối hợp\\s*)?(?:\\(?\\s*số\\s*[:.]?)?\\s*$");
    private static final Pattern DATE_AFTER = Pattern.compile(
            "^\\s*,?\\s*(?:ký\\s+)?(?:ban hành\\s+)?(?:ngày\\s+)?"
                    + "(?:(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})|(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+|\\s?/\\s?)(\\d{4}))");
    private static final Pattern BODY_AFTER = Pattern.compile(
            "^\\s*,?\\s*(?:của|giữa)\\s+(\\p{Lu}[^,;:.()\"]*?)"
                    + "(?=\\s+(?:về|v/v|quy định|ban hành|hướng dẫn|phê duyệt|triển khai|thực hiện|sửa đổi|trong|tại|giai đoạn|năm|để|phát động|thành lập|ngày)(?!\\p{L})|\\s*[,;:.()\"]|\\s*$)");
    private static final Pattern LAW = Pattern.compile(
            "(?<!\\p{L})(Bộ luật|Luật|Pháp lệnh|Hiến pháp)\\s+(?!số)(?:, bổ sung|[^,;.:()]){2,160}?(?:\\s+(?:năm\\s+\\d{4}|ngày\\s+\\d{1,2}(?:/\\d{1,2}/|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+)\\d{4})|(?=[,;.:()]|$))");
    private static final int MAX_BODY = 300;
    private static final int LONGEST_TYPE = 60;

    private CitationFinder() {}

    /** @param laws whether laws without a number are looked for */
    static List<Found> find(Line line, boolean laws) {
        var found = new ArrayList<Found>();
        var symbols = SYMBOL.matcher(line.plain);
        boolean counts = line.plain.chars().anyMatch(Character::isDigit);
        while (counts && symbols.find()) {
            int from = symbols.start();
            int to = symbols.end();
            Symbol.parse(symbols.group()).ifPresent(symbol -> found.add(around(line, from, to, symbol.text())));
        }
        var named = LAW.matcher(line.plain);
        while (laws && named.find()) {
            int from = named.start();
            int to = named.end();
            if (found.stream().noneMatch(other -> other.from < to && from < other.to)) {
                String type = named.group(1);
                found.add(new Found(from, to, new Citation(null, type, null, null)));
            }
        }
        return found;
    }

    /** The line in small letters with spaces where the citations stand. */
    static String blanked(Line line, List<Found> citations) {
        var text = new StringBuilder(line.small);
        for (var citation : citations) {
            for (int i = citation.from; i < citation.to; i++) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    private static Found around(Line line, int symbolFrom, int symbolTo, String symbol) {
        int from = symbolFrom;
        String type = null;
        var before = TYPE_BEFORE
                .matcher(line.small)
                .region(Math.max(0, symbolFrom - LONGEST_TYPE), symbolFrom)
                .useTransparentBounds(true);
        if (before.find()) {
            from = before.start(1);
            type = line.text.substring(from, before.end(1));
        }
        int to = symbolTo;
        LocalDate issuedOn = null;
        var date = DATE_AFTER.matcher(line.small.substring(to));
        if (date.find()) {
            issuedOn = date.group(1) != null
                    ? Dates.day(date.group(1), date.group(2), date.group(3)).orElse(null)
                    : Dates.day(date.group(4), date.group(5), date.group(6)).orElse(null);
            to += date.end();
        }
        String body = null;
        var after = BODY_AFTER.matcher(line.plain.substring(to));
        if (after.find()) {
            body = shortened(line.text.substring(to + after.start(1), to + after.end(1)));
            to += after.end(1);
        }
        return new Found(from, to, new Citation(symbol, type, issuedOn, body));
    }

    private static @Nullable String shortened(String body) {
        return body.length() > MAX_BODY ? null : body.strip();
    }
}
