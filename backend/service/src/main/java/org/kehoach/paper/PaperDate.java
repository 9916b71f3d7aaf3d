package org.kehoach.paper;

import java.time.LocalDate;

/** A day as official papers write it: days below ten and the first two months with a zero before them. */
final class PaperDate {

    private static final int LAST_PADDED_DAY = 9;
    private static final int LAST_PADDED_MONTH = 2;

    private PaperDate() {}

    /** 11/02/2020, 15/8/2020. */
    static String numeric(LocalDate day) {
        return day(day) + "/" + month(day) + "/" + day.getYear();
    }

    static String day(LocalDate day) {
        return padded(day.getDayOfMonth(), LAST_PADDED_DAY);
    }

    static String month(LocalDate day) {
        return padded(day.getMonthValue(), LAST_PADDED_MONTH);
    }

    private static String padded(int number, int last) {
        return number <= last ? "0" + number : Integer.toString(number);
    }
}
