package org.kehoach.plantext;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Days and periods in their usual spellings; one without a year is of the plan's year. */
final class Dates {

    private static final String YEAR = "(\\d{4})";
    private static final String DAY_OF_YEAR = "(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?" + YEAR + "(?!\\d)";
    private static final String IN_WORDS =
            "ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?!\\d)(?:(?:\\s+năm\\s+|\\s?[/-]\\s?)" + YEAR + ")?";
    private static final String SHORT = "(\\d{1,2})\\s?[/-]\\s?(\\d{1,2})(?![\\d/]|\\s?[/-]\\s?\\d)";
    private static final String IN_PERIOD_YEAR = "(?:(?:\\s+năm\\s+|\\s?[/-]\\s?|\\s+)" + YEAR + "(?!\\d))?";
    private static final String MONTH = "tháng\\s+(\\d{1,2})(?![\\d.])" + IN_PERIOD_YEAR;
    private static final String MONTHS =
            "tháng\\s+(\\d{1,2})\\s?(?:-|đến(?:\\s+(?:hết\\s+)?tháng)?)\\s?(\\d{1,2})(?:\\s?[/-]\\s?|\\s+năm\\s+)"
                    + YEAR;
    private static final String MONTHS_AHEAD =
            "tháng\\s+\\d{1,2}\\s?(?:-|đến)\\s?(?:(?:hết\\s+)?tháng\\s+)?\\d{1,2}(?:\\s?[/-]|\\s+năm)";
    private static final String QUARTER = "quý\\s+(iv|i{1,3}|[1-4])(?![\\p{L}\\d])" + IN_PERIOD_YEAR;
    private static final String HALF = "(?:0?6|sáu) tháng (đầu|cuối) năm(?:\\s+" + YEAR + ")?";
    private static final String WHOLE_YEAR = "năm\\s+" + YEAR;

    /** Groups: day of year 1-3, in words 4-6, short 7-8, quarter 9-10, month 11-12, half 13-14, year 15, months 16-18. */
    static final Pattern ANY = Pattern.compile("(?<![\\d/.-])(?:" + DAY_OF_YEAR + "|" + IN_WORDS + "|" + SHORT + "|"
            + QUARTER + "|(?!" + MONTHS_AHEAD + ")" + MONTH + "|" + HALF + "|" + WHOLE_YEAR + "|" + MONTHS + ")");

    /** A day, or the first and last one of a period. */
    record Period(LocalDate from, LocalDate to, boolean stated) {
        boolean isDay() {
            return from.equals(to);
        }
    }

    private Dates() {}

    static Optional<LocalDate> day(String day, String month, String year) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1900 || date.getYear() > 2200 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException | NumberFormatException unreal) {
            return Optional.empty();
        }
    }

    static Optional<Period> period(MatchResult match, int year) {
        if (match.group(1) != null) {
            return day(match.group(1), match.group(2), match.group(3)).map(day -> new Period(day, day, true));
        }
        if (match.group(4) != null) {
            return day(match.group(4), match.group(5), year(match.group(6), year))
                    .map(day -> new Period(day, day, match.group(6) != null));
        }
        if (match.group(7) != null) {
            return day(match.group(7), match.group(8), Integer.toString(year)).map(day -> new Period(day, day, false));
        }
        if (match.group(16) != null) {
            int first = Integer.parseInt(match.group(16));
            return months(first, Integer.parseInt(match.group(17)) - first + 1, match.group(18), year);
        }
        if (match.group(9) != null) {
            return months(quarter(match.group(9)) * 3 - 2, 3, match.group(10), year);
        }
        if (match.group(11) != null) {
            return months(Integer.parseInt(match.group(11)), 1, match.group(12), year);
        }
        return match.group(13) != null
                ? months(match.group(13).equals("đầu") ? 1 : 7, 6, match.group(14), year)
                : months(1, 12, match.group(15), year);
    }

    private static Optional<Period> months(int first, int count, @Nullable String stated, int year) {
        try {
            var from = YearMonth.of(Integer.parseInt(year(stated, year)), first);
            return count < 1 || from.getYear() < 1900 || from.getYear() > 2200
                    ? Optional.empty()
                    : Optional.of(new Period(
                            from.atDay(1), from.plusMonths(count - 1L).atEndOfMonth(), stated != null));
        } catch (DateTimeException unreal) {
            return Optional.empty();
        }
    }

    private static String year(@Nullable String stated, int year) {
        return stated == null ? Integer.toString(year) : stated;
    }

    private static int quarter(String text) {
        return switch (text) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> Integer.parseInt(text);
        };
    }
}
