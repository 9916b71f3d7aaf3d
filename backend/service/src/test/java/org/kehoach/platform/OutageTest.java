package org.kehoach.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database cannot do now is told from what is wrong with us. */
class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57014", "57P01", "40P01", "40001"})
    void whatMaySoonSucceedIsAnOutage(String state) {
        assertTrue(ProblemMappers.isOutage(new IllegalStateException(new SQLException("no", state))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42703", "23505", "22P02"})
    void ourOwnMistakesAreNot(String state) {
        assertFalse(ProblemMappers.isOutage(new IllegalStateException(new SQLException("no", state))));
    }

    @Test
    void aPoolWithoutAFreeConnectionIsAnOutage() {
        assertTrue(ProblemMappers.isOutage(new SQLException("Sorry, acquisition timeout!")));
    }
}
