package org.kehoach.plantext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kehoach.plantext.Deadline.Recurrence;
import org.kehoach.plantext.Deadline.Timing;

import org.jspecify.annotations.Nullable;

/** Finds when work is due. Dates of history, and of documents that are cited, are none. */
final class DeadlineFinder {

    /** A deadline and where it stands in the line. */
    record Found(int from, int to, Deadline deadline) {}

    private static final int BEFORE = 60;
    private static final Pattern LIMIT = Pattern.compile(
            "(?:trước|chậm nhất|muộn nhất|không quá|hết|đến|xong|hoàn thành|hạn cuối|thời hạn|hạn chót|hạn hoàn thành"
                    + "|thời gian hoàn thành)"
                    + "(?:\\s+(?:là|vào|đến|trước|hết|cuối|trong|xong))*(?:\\s*:)?(?:\\s+(?:trước|hết|đến|xong|chậm nhất|là|vào|trong|cuối))*"
                    + "(?:\\s+\\d{1,2}\\s?(?:h|giờ)\\d{0,2}\\s*,?)?(?:\\s+ngày)?\\s*$");
    private static final Pattern INSIDE = Pattern.compile(
            "(?:trong|vào|giữa|đầu|từ|dịp|khoảng|thời gian[^.;]{0,30}:|thời điểm:?|tiến độ[^.;]{0,20}:|\\()(?:\\s+(?:cả|ngày|tối|sáng|chiều|khoảng|dịp))*\\s*$");
    private static final Pattern DAY_WORD = Pattern.compile("ngày\\s*$");
    private static final Pattern AND = Pattern.compile("\\s*(?:và|,|;)\\s*(?:trước\\s+)?(?:ngày\\s*)?");
    private static final Pattern FROM = Pattern.compile("(?:từ|bắt đầu từ)(?:\\s+ngày)?\\s*$");
    private static final Pattern UNTIL = Pattern.compile("^\\s*(?:đến|tới|-)(?:\\s+hết)?(?:\\s+ngày)?\\s*$");
    private static final Pattern NO_DEADLINE_BEFORE =
            Pattern.compile("^\\s*(?:(?:của|về|ban hành|quy định|hướng dẫn)(?!\\p{L})|(?:hằng|hàng|mỗi) năm)");

    private static final Pattern RECURRENCE = Pattern.compile("(?<!\\p{L})(?:(?:ngày\\s+\\d{1,2}\\s+(?:của\\s+)?)?"
            + "(?:định kỳ\\s+)?(?:hằng|hàng|mỗi|từng)\\s+(?<unit>tuần|tháng|quý|năm)(?!\\s+học|\\s+\\d)(?!\\p{L})"
            + "|(?:ngày\\s+\\d{1,2}\\s+(?:của\\s+)?)?tháng\\s+(?:đầu|cuối|thứ\\s+\\p{L}+)\\s+(?:của\\s+)?(?:mỗi\\s+)?(?<within>quý)"
            + "|định kỳ\\s+(?:(?<count>\\d{1,2}|sáu|ba)\\s+)?(?<each>tuần|tháng|quý|năm)(?!\\p{L})"
            + "|(?<times>\\d{1,2}|sáu|ba)\\s+tháng\\s*(?:/|một|1)\\s*lần"
            + "|(?<once>tuần|tháng|quý|năm)\\s*/\\s*lần)");

    private static final Pattern WORKING_DAYS = Pattern.compile(
            "(?<!\\p{L})(?:(?:trong|chậm nhất|muộn nhất|không quá|thời hạn|thời gian)(?:\\s+(?:vòng|thời hạn|thời gian|là|sau|trong))*\\s*:?\\s+)"
                    + "(?<count>\\d{1,3})\\s+(?:\\([^)]{1,40}\\)\\s+)?ngày làm việc,?\\s+(?:(?:kể|tính) )?từ(?:\\s+(?:ngày|khi))*\\s+"
                    + "(?:(?:kế hoạch|văn bản)(?:\\s+này)?\\s+(?:được\\s+)?)?(?:ký,?\\s+)?(?:ban hành|ký)(?:\\s+(?:kế hoạch|văn bản)(?:\\s+này)?)?(?!\\p{L})");

    private final int year;

    DeadlineFinder(int year) {
        this.year = year;
    }

    /** @param text in small letters, with what is cited blanked out */
    List<Found> find(String text) {
        var found = new ArrayList<Found>();
        var dates = Dates.ANY.matcher(text);
        int fromStart = -1;
        int fromEnd = -1;
        LocalDate from = null;
        boolean counts = text.chars().anyMatch(Character::isDigit);
        while (counts && dates.find()) {
            var period = Dates.period(dates.toMatchResult(), year).orElse(null);
            if (period == null) {
                continue;
            }
            String before = text.substring(Math.max(0, dates.start() - BEFORE), dates.start());
            boolean goesOn = from != null
                    && UNTIL.matcher(text.substring(fromEnd, dates.start())).find();
            if (goesOn) {
                found.add(new Found(fromStart, dates.end(), new Deadline(Timing.WITHIN, from, period.to(), null)));
                from = null;
            } else {
                var start = FROM.matcher(before);
                if (start.find()) {
                    fromStart = dates.start() - before.length() + start.start();
                    fromEnd = dates.end();
                    from = period.from();
                }
                add(found, text, dates.start(), dates.end(), before, period, from != null && fromEnd == dates.end());
            }
        }
        if (counts) {
            addWorkingDays(found, text);
        }
        addRecurrences(found, text);
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }

    private void add(
            List<Found> found, String text, int start, int end, String before, Dates.Period period, boolean begins) {
        if (period.to().getYear() < year
                || NO_DEADLINE_BEFORE.matcher(text).region(end, text.length()).find()) {
            return;
        }
        var limit = LIMIT.matcher(before);
        var last = found.isEmpty() ? null : found.getLast();
        boolean another = last != null
                && last.deadline.timing() == Timing.BY
                && last.to <= start
                && AND.matcher(text.substring(last.to, start)).matches();
        if (another) {
            found.add(new Found(start, end, new Deadline(Timing.BY, null, period.to(), null)));
        } else if (limit.find()) {
            // before a month is before its first day
            boolean ahead = limit.group().strip().equals("trước") && !period.isDay();
            var due = ahead ? period.from().minusDays(1) : period.to();
            found.add(
                    new Found(start - before.length() + limit.start(), end, new Deadline(Timing.BY, null, due, null)));
        } else if (!begins && !isWholeYear(period)) {
            addPlain(found, text, start, end, before, period);
        }
    }

    private static void addPlain(
            List<Found> found, String text, int start, int end, String before, Dates.Period period) {
        var inside = INSIDE.matcher(before);
        int from = inside.find() ? start - before.length() + inside.start() : -1;
        if (period.isDay()) {
            var word = DAY_WORD.matcher(before);
            boolean named = word.find() || text.startsWith("ngày", start);
            if (named || from >= 0 || period.stated()) {
                int begin = from >= 0
                        ? from
                        : named && !text.startsWith("ngày", start) ? start - before.length() + word.start() : start;
                found.add(new Found(begin, end, new Deadline(Timing.ON, null, period.to(), null)));
            }
        } else if (from >= 0 || period.stated()) {
            found.add(new Found(
                    from >= 0 ? from : start, end, new Deadline(Timing.WITHIN, period.from(), period.to(), null)));
        }
    }

    private static boolean isWholeYear(Dates.Period period) {
        return period.from().getDayOfYear() == 1
                && period.to().getDayOfYear() >= 365
                && period.from().getYear() == period.to().getYear();
    }

    private static void addWorkingDays(List<Found> found, String text) {
        var counted = WORKING_DAYS.matcher(text);
        while (counted.find()) {
            int count = Integer.parseInt(counted.group("count"));
            if (count > 0) {
                found.add(new Found(counted.start(), counted.end(), Deadline.within(count)));
            }
        }
    }

    private static void addRecurrences(List<Found> found, String text) {
        var recurrences = RECURRENCE.matcher(text);
        while (recurrences.find()) {
            String unit = first(recurrences, "unit", "within", "each", "once");
            var every = every(unit == null ? "tháng" : unit, first(recurrences, "count", "times"));
            if (every != null) {
                found.add(new Found(
                        recurrences.start(), recurrences.end(), new Deadline(Timing.RECURRING, null, null, every)));
            }
        }
    }

    private static @Nullable Recurrence every(String unit, @Nullable String count) {
        if (count != null) {
            return switch (count) {
                case "6", "06", "sáu" -> Recurrence.EVERY_6_MONTHS;
                case "3", "03", "ba" -> Recurrence.QUARTERLY;
                case "1", "01" -> Recurrence.MONTHLY;
                default -> null;
            };
        }
        return switch (unit) {
            case "tuần" -> Recurrence.WEEKLY;
            case "quý" -> Recurrence.QUARTERLY;
            case "năm" -> Recurrence.YEARLY;
            default -> Recurrence.MONTHLY;
        };
    }

    private static @Nullable String first(Matcher match, String... groups) {
        return Arrays.stream(groups)
                .flatMap(group -> Stream.ofNullable(match.group(group)))
                .findFirst()
                .orElse(null);
    }
}
