package org.kehoach.local.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class DaysTest {

    private final Days days = new Days(LocalDate.of(2026, 12, 30));

    @Test
    void daysAreFixedOrCountedFromTheDayOfLoading() {
        assertEquals(LocalDate.of(2020, 2, 11), days.of("2020-02-11"));
        assertEquals(LocalDate.of(2027, 1, 2), days.of("+3"));
        assertEquals(LocalDate.of(2026, 12, 20), days.of("-10"));
    }

    @Test
    void textsNameTheYear() {
        assertEquals("năm 2026, 2027", days.fill("năm {nam}, {nam_sau}"));
    }
}
