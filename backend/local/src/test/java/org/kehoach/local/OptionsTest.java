package org.kehoach.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void dataLiesInTheRepositoryUnlessSaidOtherwise() {
        assertEquals(
                Path.of("/repo/.kehoach"),
                Options.parse(List.of("--home", "/repo")).data());
        assertEquals(
                Path.of("/elsewhere"),
                Options.parse(List.of("--home", "/repo", "--data", "/elsewhere"))
                        .data());
    }

    @Test
    void publicAddressFollowsThePort() {
        assertEquals("http://localhost:8080", Options.parse(List.of()).publicUrl());
        assertEquals(
                "http://localhost:18200",
                Options.parse(List.of("--port", "18200")).publicUrl());
    }

    @Test
    void sampleIsLoadedAndDataKeptUnlessSaidOtherwise() {
        assertTrue(Options.parse(List.of()).sample());
        assertFalse(Options.parse(List.of()).reset());
        Options both = Options.parse(List.of("--no-sample", "--reset"));
        assertFalse(both.sample());
        assertTrue(both.reset());
    }

    @Test
    void wrongOptionsAreToldPlainly() {
        for (List<String> wrong : List.of(
                List.of("--port", "0"),
                List.of("--port", "70000"),
                List.of("--port", "x"),
                List.of("--port"),
                List.of("-q"))) {
            assertThrows(PlainFailure.class, () -> Options.parse(wrong), wrong.toString());
        }
    }
}
