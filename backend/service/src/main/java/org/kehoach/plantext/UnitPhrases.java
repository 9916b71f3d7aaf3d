package org.kehoach.plantext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads who is named from a place on: "các phòng, ban, ngành và UBND các phường, xã" are two, not five. */
final class UnitPhrases {

    /** Who is named, and where the list of them ends. */
    record Named(List<int[]> pieces, int end) {
        boolean isEmpty() {
            return pieces.isEmpty();
        }
    }

    private static final String B = "(?<![\\p{L}\\d])";
    private static final String E = "(?![\\p{L}\\d])";
    private static final String SINGLE =
            "công an|ca (?:tp|thành phố|phường|xã|huyện|quận|tỉnh|thị xã|thị trấn)|ủy ban nhân dân|ubnd"
                    + "|ủy ban mttq|ubmttq|ủy ban mặt trận|mặt trận tổ quốc|mặt trận|mttq|ban thường trực(?: ủy ban| ub)?"
                    + "|ban chỉ huy|bch quân sự|bchqs|bch|quân sự|bộ chỉ huy|biên phòng|đồn biên phòng|đồn công an|trạm"
                    + "|ban chỉ đạo|bcđ|ban giám hiệu|bgh|ban tổ chức|ban dân vận|ban tuyên giáo|ban công tác|ban quản lý|ban điều hành|ban bảo vệ|ban nhân dân|ban giám đốc|ban lãnh đạo|ban giám sát|ban thanh tra|ban đại diện|ban chấp hành|ban thường vụ|ban(?! hành)"
                    + "|phòng(?!,? (?:chống|ngừa|cháy))|văn phòng|vp|bộ phận|đoàn trường|đoàn thanh niên|đoàn tncs|đoàn phường|đoàn xã|đoàn thể|thành đoàn|tỉnh đoàn|huyện đoàn|quận đoàn|đoàn"
                    + "|hội đồng|hội(?! nghị| thi| thao| họp| diễn| trại| trường)|liên đoàn lao động|lđlđ|công đoàn|liên minh|hiệp hội|trường(?! hợp)|nhà trường|trạm y tế|trung tâm|sở|chi cục|cục|đội|tổ(?! chức)"
                    + "|đảng ủy|đảng bộ|thành ủy|tỉnh ủy|huyện ủy|quận ủy|chi bộ|chi đoàn|chi hội|khu phố|thôn|ấp|khu dân cư|bản(?! thân| đồ| tin)"
                    + "|đài truyền thanh|đài phát thanh|đài|kho bạc|ngân hàng|tòa án|viện kiểm sát|thanh tra|hạt kiểm lâm|công chức|cán bộ"
                    + "|giáo viên|tổng phụ trách|bảo vệ(?! (?:các|an ninh|an toàn|môi trường|rừng|quyền|tài sản|trật tự|vững|tuyệt đối|mục tiêu|lợi ích|bí mật|chủ quyền|trẻ em|người|nhân dân|hiện trường|công trình|tính mạng|nền tảng|chế độ)(?!\\p{L}))|bảo vệ dân phố|dân quân|thường trực|bộ(?! luật| phận)|tổng cục|báo(?! cáo)|bưu điện|điện lực|công ty|doanh nghiệp|hợp tác xã|ủy ban"
                    + "|chủ tịch ubnd|chủ tịch ủy ban nhân dân|trưởng công an|thủ trưởng|hiệu trưởng|người đứng đầu|bí thư|trưởng phòng|lãnh đạo|chỉ huy";
    private static final Pattern HEAD =
            Pattern.compile("(?:các đồng chí |đồng chí |các |mỗi |từng |toàn thể |tất cả các |tập thể )?(?:" + SINGLE
                    + "|(?<=(?:các|mỗi|từng) )(?:cơ quan|đơn vị|ngành|ban|phòng|tổ chức|trường|địa phương|xã|phường|doanh nghiệp|thành viên|lực lượng|cơ sở|bộ phận|khu|lớp|chi|đoàn|hội|cấp|sở|tập thể|đồng chí|thôn|ấp))"
                    + E);
    /** A ward or commune by its own name, without its committee; "xã hội" and "phường, xã" are none. */
    private static final Pattern PLACE = Pattern.compile("(?:phường|xã|thị trấn|đặc khu)\\s+(?=[\\p{L}\\d])");

    private static final Pattern STARTS_WITH_EACH = Pattern.compile(
            "^(?:các|từng|mỗi) (?:cơ quan|đơn vị|ngành|ban|phòng|tổ chức|trường|địa phương|xã|phường|doanh nghiệp|thành viên|lực lượng|cơ sở|bộ phận|khu|lớp|chi|đoàn|hội|sở|thôn|ấp|cấp ủy)"
                    + E);
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:ban(?! hành)|ngành|đoàn thể|xã|phường|thị trấn|đặc khu|đơn vị|địa phương|tổ chức đoàn thể|tổ chức chính trị|hội|đoàn|sở|cơ quan|doanh nghiệp|trường học|thôn|ấp|khu phố|buôn|bản|quận|huyện|thị xã|thành phố|ban ngành|phòng)"
                    + E);
    private static final String STOP_WORDS =
            "chủ trì|phối hợp|tham mưu|hướng dẫn|tổ chức|xây dựng|thực hiện|triển khai|tăng cường"
                    + "|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chỉ đạo|theo dõi|kiểm tra|đôn đốc|tổng hợp|báo cáo|căn cứ|theo|tiếp tục|đẩy mạnh"
                    + "|vận động|tuyên truyền|quán triệt|phát động|nâng cao|làm tốt|làm|cân đối|bố trí|đảm bảo|bảo đảm|là|để|nhằm|trong|trước|sau khi|khi|do"
                    + "|thường xuyên|kịp thời|chủ động|rà soát|lồng ghép|đưa|phân công|cử|lập|phổ biến|giúp|hỗ trợ|biên tập|biên soạn|tham gia|đề xuất"
                    + "|gửi|ký|đăng ký|phụ trách|giám sát|khen|họp|sơ kết|tổng kết|đánh giá|trên cơ sở|trên|tại|được|phải|cần|sẽ|như|với|cùng|và phối hợp"
                    + "|dự trù|chuẩn bị|duyệt|phê duyệt|ban hành|mở|thông tin|(?<!cảnh sát )quản lý|đăng|phát|in|cấp|tập trung|khảo sát|nắm|phân loại|thẩm định|trình|giao|yêu cầu|đề nghị|có kế hoạch|có văn bản|có|duy trì|chấp hành|nghiêm túc|cụ thể hóa|động viên|huy động|liên hệ|tuần tra|ra quân|thống nhất|kiểm soát|giữ|ra mắt|củng cố|tiến hành|quan tâm|định kỳ|hằng|hàng|bám sát|gắn|xử lý|đến|từ|lựa chọn|chọn|tập hợp|trực tiếp|(?<!thường )trực(?! thuộc)|đồng thời|còn|không|nhân rộng|đề ra|soạn|điều tra|đấu tranh|phòng ngừa|thành lập|kiện toàn|bồi dưỡng|tập huấn|mời|thông báo|niêm yết|treo|trang trí|viết|cung cấp|tiếp nhận|giới thiệu|phát hiện|lên|dự|cắm|nêu|khẩn trương|thành phần|góp ý|hoàn thành|hoàn thiện";
    private static final Pattern STOP = Pattern.compile("(?<word>" + B + "(?:" + STOP_WORDS + ")" + E
            + ")|(?<list>,|\\s-\\s|" + B + "(?:và|cùng|hoặc)" + E + ")|(?<end>[:;.()\"]|$)");
    private static final Pattern ABBREVIATION_POINT = Pattern.compile("(?<!\\p{L})(?:tp|p|tx|tt|q|h)$");
    private static final Pattern OVER = Pattern.compile("^[\\s,;]*(?:và|cùng|cho|với|cả)?\\s*");
    private static final Pattern COMMUNE_BEFORE = Pattern.compile("(?:phường|xã|thị trấn)\\s*(?:,|và)$");
    private static final Pattern COMMUNE = Pattern.compile("(?:phường|xã|thị trấn|đặc khu)" + E);
    private static final Pattern OFFICE_BEFORE =
            Pattern.compile("^(?:văn phòng|vp) (?:hđnd|hội đồng nhân dân)\\s*(?:,|và|-)$");
    private static final Pattern COMMITTEE = Pattern.compile("(?:ubnd|ủy ban nhân dân)" + E);
    private static final int MAX_LENGTH = 160;
    private static final int LONGEST_ABBREVIATION = 2;

    private UnitPhrases() {}

    /** Whether somebody is named at the place. */
    static boolean beginsAt(Line line, int at) {
        return isPlaceAt(line, at)
                || HEAD.matcher(line.small)
                        .region(at, line.small.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    private static boolean isPlaceAt(Line line, int at) {
        var place = PLACE.matcher(line.small).region(at, line.small.length());
        if (!place.lookingAt() || Character.isUpperCase(line.plain.charAt(at + 1))) {
            return false;
        }
        char first = line.plain.charAt(place.end());
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** Those named one after the other from the place up to another one; a list may go on behind semicolons. */
    static Named at(Line line, int at, int limit) {
        var pieces = new ArrayList<int[]>();
        int next = skip(line, at, limit);
        int end = at;
        while (next < limit && beginsAt(line, next)) {
            int to = phraseEnd(line, next, limit);
            pieces.add(new int[] {next, to});
            end = to;
            next = skip(line, to, limit);
            if (next == to || line.small.substring(to, next).isBlank()) {
                break;
            }
        }
        return new Named(pieces, end);
    }

    private static int skip(Line line, int at, int limit) {
        var over = OVER.matcher(line.small.substring(at, limit));
        return over.find() ? at + over.end() : at;
    }

    private static int phraseEnd(Line line, int from, int limit) {
        var head = HEAD.matcher(line.small).region(from, limit).useTransparentBounds(true);
        int search = head.lookingAt() ? head.end() : from;
        boolean many = STARTS_WITH_EACH
                        .matcher(line.small.substring(from, limit))
                        .find()
                || line.small.substring(from, Math.min(limit, search + 6)).contains("các ");
        var stop = STOP.matcher(line.small).region(search, limit).useTransparentBounds(true);
        while (stop.find()) {
            if (stop.start() - from > MAX_LENGTH) {
                break;
            }
            if (stop.group("end") != null) {
                if (!isAbbreviation(line, stop.start(), limit)) {
                    return trimmed(line, from, stop.start());
                }
            } else if (stop.group("word") != null) {
                if (!isName(line, stop.start(), from)) {
                    return trimmed(line, from, stop.start());
                }
            } else if (!goesOn(line, from, stop.end(), limit, many)) {
                return trimmed(line, from, stop.start());
            }
        }
        return trimmed(line, from, Math.min(limit, from + MAX_LENGTH));
    }

    /** A word that begins work does not where it is written as a name: Ban Tuyên giáo. */
    private static boolean isName(Line line, int at, int from) {
        boolean capital = Character.isUpperCase(line.plain.charAt(at));
        boolean each = line.small.substring(from, at).endsWith("các ");
        return each || (capital && !line.isCapitals());
    }

    /** Whether the point at the place only shortens a word: {@code TP. Vũng Tàu}. */
    static boolean isAbbreviation(Line line, int at, int limit) {
        return line.small.startsWith(".", at)
                && at + 1 < limit
                && ABBREVIATION_POINT
                        .matcher(line.small)
                        .region(Math.max(0, at - LONGEST_ABBREVIATION), at)
                        .useTransparentBounds(true)
                        .find();
    }

    private static boolean goesOn(Line line, int from, int at, int limit, boolean many) {
        int next = at;
        while (next < limit && line.small.charAt(next) == ' ') {
            next++;
        }
        if (next >= limit) {
            return false;
        }
        String rest = line.small.substring(next, limit);
        String before = line.small.substring(from, at);
        boolean communes =
                COMMUNE_BEFORE.matcher(before).find() && COMMUNE.matcher(rest).lookingAt();
        boolean office =
                OFFICE_BEFORE.matcher(before).find() && COMMITTEE.matcher(rest).lookingAt();
        if (communes
                || office
                || ((many || before.contains("các ")) && GOES_ON.matcher(rest).find())) {
            return true;
        }
        if (Character.isDigit(rest.charAt(0))) {
            return true;
        }
        boolean another = beginsAt(line, next) && !(isPlaceAt(line, next) && isOfCommunes(before));
        return Character.isUpperCase(line.plain.charAt(next)) && !another && !line.isCapitals();
    }

    /** Whether a commune that follows may be another one of the same body's: "Công an Phường 1, Phường 2". */
    private static boolean isOfCommunes(String before) {
        return !COMMITTEE.matcher(before).lookingAt()
                && !PLACE.matcher(before).lookingAt()
                && PLACE.matcher(before).find();
    }

    private static int trimmed(Line line, int from, int to) {
        int end = to;
        while (end > from && " ,;-".indexOf(line.plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
