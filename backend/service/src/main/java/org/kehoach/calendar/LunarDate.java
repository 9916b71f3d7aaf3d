package org.kehoach.calendar;

import java.time.LocalDate;
import java.util.Locale;

import net.time4j.PlainDate;
import net.time4j.calendar.VietnameseCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day of the Vietnamese lunar calendar, reckoned at UTC+7; it differs now and then from the Chinese one.
 *
 * @param leap whether it is in the month that is put in after the one of the same number
 * @param year the name of the year in the cycle of sixty
 */
public record LunarDate(
        @Schema(minimum = "1", maximum = "30") int day,

        @Schema(minimum = "1", maximum = "12") int month,
        boolean leap,

        @Schema(maxLength = 40, examples = "Bính Ngọ") String year) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public static LunarDate of(LocalDate day) {
        var lunar = PlainDate.from(day).transform(VietnameseCalendar.axis());
        return new LunarDate(
                lunar.getDayOfMonth(),
                lunar.getMonth().getNumber(),
                lunar.getMonth().isLeap(),
                capitals(lunar.getYear().getDisplayName(VIETNAMESE)));
    }

    boolean isFirst(int number) {
        return day == 1 && month == number && !leap;
    }

    private static String capitals(String name) {
        var words = new StringBuilder();
        for (String word : name.split("-")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(VIETNAMESE))
                    .append(word.substring(1));
        }
        return words.toString();
    }
}
