package org.kehoach.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.kehoach.platform.Messages;

/** What stands in a cell: a paper writes its text, a workbook its value. */
sealed interface TableCell {

    TableCell EMPTY = new Text("");

    String text();

    record Text(String text) implements TableCell {}

    record Numeral(int number) implements TableCell {

        @Override
        public String text() {
            return Integer.toString(number);
        }
    }

    record Decimal(BigDecimal number) implements TableCell {

        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    record Percent(int percent) implements TableCell {

        @Override
        public String text() {
            return Integer.toString(percent);
        }
    }

    record Day(LocalDate day) implements TableCell {

        @Override
        public String text() {
            return Messages.day(day);
        }
    }
}
