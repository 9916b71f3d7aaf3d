package org.kehoach.plantext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.kehoach.sourcetext.Spelling;

import org.jspecify.annotations.Nullable;

/** Reads what stands below a plan's text: who signs, and who receives it. */
final class EndReader {

    /** The lines of the end; behind them there may be appendices. */
    record Place(int from, int to) {}

    private static final Pattern RECIPIENTS = Pattern.compile("^[^\\p{L}]*nơi nhận\\s*:?(?:\\s|$)");
    private static final Pattern AUTHORITY =
            Pattern.compile("^(?:tm|t/m|kt|k/t|tl|t/l|tuq|tu|q)\\s?[./]\\s?\\p{L}.*|^thay mặt .*");
    private static final Pattern POSITION = Pattern.compile(
            "^(?:q\\.\\s?)?(?:phó\\s+)?(?:chủ tịch|trưởng|giám đốc|hiệu trưởng|bí thư|chánh|thủ trưởng|tổng giám đốc|chỉ huy|cục trưởng|đội trưởng|trạm trưởng|bộ trưởng|chủ nhiệm|người lập|xác nhận)(?:\\s.*)?$|^phó (?:trưởng|chủ tịch|giám đốc|hiệu trưởng|bí thư).*");
    private static final Pattern UNSIGNED =
            Pattern.compile("^\\(?\\s*(?:đã ký|ký tên|ký tên,? đóng dấu|ký|signed)\\s*\\)?$");
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|ths\\.?|ts\\.?|tiến sĩ|thạc sĩ|bs\\.?)\\s+");
    private static final Pattern NAME = Pattern.compile("^\\p{Lu}[\\p{L}']*(?:\\s+\\p{Lu}[\\p{L}']*){1,5}$");
    private static final Pattern APPENDIX =
            Pattern.compile("^(?:phụ lục|danh sách|bảng phân công|biểu|lịch)(?!\\p{L})");
    private static final Pattern COLUMNS = Pattern.compile("\\t+|\\s{3,}");
    private static final int LONGEST = 90;
    private static final int SEARCHED = 40;
    private static final int ABOVE = 15;

    private final List<Line> lines;
    private final Findings findings;

    EndReader(List<Line> lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    Place read(int bodyFrom) {
        int recipients = find(bodyFrom, lines.size(), RECIPIENTS);
        int around = recipients < 0 ? Math.max(bodyFrom, lines.size() - SEARCHED) : above(recipients, bodyFrom);
        int signed = signature(around, recipients < 0 ? lines.size() : Math.min(lines.size(), recipients + SEARCHED));
        if (recipients < 0 && signed < 0) {
            return new Place(lines.size(), lines.size());
        }
        int from = recipients < 0 ? signed : signed < 0 ? recipients : Math.min(recipients, signed);
        int to = end(Math.max(recipients, signed), from);
        if (recipients >= 0) {
            recipients(recipients, to);
        }
        if (signed >= 0) {
            signature(lines.subList(signed, to));
        }
        lines.subList(from, to).forEach(findings::understand);
        return new Place(from, to);
    }

    private int find(int from, int to, Pattern pattern) {
        for (int i = to - 1; i >= from; i--) {
            if (pattern.matcher(lines.get(i).small).find()) {
                return i;
            }
        }
        return -1;
    }

    /** Where a signature above the recipients may begin: behind the last sentence. */
    private int above(int recipients, int bodyFrom) {
        int from = recipients;
        while (from > Math.max(bodyFrom, recipients - ABOVE) && !isSentence(lines.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isSentence(Line line) {
        return line.text.length() > LONGEST * 2 || line.plain.matches(".*[.;:/]\\s*");
    }

    /** The first line of who signs. */
    private int signature(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isAuthority(lines.get(i)) || isPosition(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAuthority(Line line) {
        String last = last(line);
        return last.length() <= LONGEST
                && Spelling.isCapitals(last)
                && AUTHORITY.matcher(Spelling.small(Spelling.plain(last))).matches();
    }

    private static boolean isPosition(Line line) {
        String last = last(line);
        return last.length() <= LONGEST
                && Spelling.isCapitals(last)
                && POSITION.matcher(Spelling.small(Spelling.plain(last))).matches();
    }

    /** Of two columns typed as one line, who signs stands in the second. */
    private static String last(Line line) {
        var columns = COLUMNS.split(line.text);
        return columns.length == 0 ? line.text : columns[columns.length - 1];
    }

    private int end(int last, int from) {
        for (int i = Math.max(last, from) + 1; i < lines.size(); i++) {
            if (APPENDIX.matcher(lines.get(i).small).find()) {
                return i;
            }
        }
        return lines.size();
    }

    private void recipients(int at, int to) {
        var cell = lines.get(at).cell();
        boolean listed = false;
        for (int i = at + 1; i < to; i++) {
            var line = lines.get(i);
            if (cell == null ? ends(line) : !cell.equals(line.cell())) {
                return;
            }
            if (cell == null && listed && !isListed(line)) {
                return;
            }
            listed |= isListed(line);
            String text = COLUMNS.split(line.text)[0].replaceAll("^[-–+*•\\s]+|[;.,\\s]+$", "");
            if (!text.isEmpty() && !line.isRule()) {
                int from = line.text.indexOf(text);
                findings.add(FindingKind.RECIPIENT, null, List.of(line.span(from, from + text.length())), text);
            }
        }
    }

    private static boolean isListed(Line line) {
        return line.source.label() != null || "-+*•".indexOf(line.plain.charAt(0)) >= 0;
    }

    private static boolean ends(Line line) {
        return !isListed(line) && (isAuthority(line) || isPosition(line));
    }

    private void signature(List<Line> signed) {
        var positions = new ArrayList<Line>();
        for (int i = 0; i < signed.size(); i++) {
            var line = signed.get(i);
            if (isAuthority(line)) {
                findings.add(FindingKind.AUTHORITY, null, List.of(lastSpan(line)), last(line));
            } else if (isPosition(line)) {
                positions.add(line);
            } else if (isSigner(line)) {
                var host = i + 1 < signed.size() && isBeside(line, signed.get(i + 1)) ? signed.get(i + 1) : line;
                findings.add(FindingKind.SIGNER, null, List.of(lastSpan(host)), String.valueOf(name(last(host))));
                break;
            }
        }
        if (!positions.isEmpty()) {
            var line = positions.getLast();
            findings.add(FindingKind.SIGNER_POSITION, null, List.of(lastSpan(line)), last(line));
        }
    }

    private static Span lastSpan(Line line) {
        String text = last(line);
        int from = line.text.lastIndexOf(text);
        return line.span(from, from + text.length());
    }

    private static boolean isSigner(Line line) {
        return name(last(line)) != null
                && !UNSIGNED.matcher(line.small).matches()
                && !"-+".contains(line.plain.substring(0, 1));
    }

    /** Of two who sign together, the one at the right is of the agency that gives the number. */
    private static boolean isBeside(Line line, Line next) {
        var cell = line.cell();
        var other = next.cell();
        return cell != null
                && other != null
                && cell.table() == other.table()
                && cell.row() == other.row()
                && isSigner(next);
    }

    private static @Nullable String name(String text) {
        var rank = RANK.matcher(Spelling.small(Spelling.plain(text)));
        String bare = rank.find() ? text.substring(rank.end()).strip() : text.strip();
        return NAME.matcher(bare).matches() && bare.length() <= LONGEST ? bare : null;
    }
}
