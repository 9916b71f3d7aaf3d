package org.kehoach.local.sample;

import java.time.LocalDate;

/** Days in the data files: {@code 2020-02-11}, or {@code +3} and {@code -10} counted from the day of loading. */
record Days(LocalDate today) {

    LocalDate of(String text) {
        return text.startsWith("+") || text.startsWith("-")
                ? today.plusDays(Long.parseLong(text))
                : LocalDate.parse(text);
    }

    /** Names the year of loading where the text says {nam}. */
    String fill(String text) {
        return text.replace("{nam}", Integer.toString(today.getYear()))
                .replace("{nam_sau}", Integer.toString(today.getYear() + 1));
    }
}
