package org.kehoach.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;

import org.kehoach.plantext.FindingKind;
import org.kehoach.sourcetext.UnreadableSource;

import org.junit.jupiter.api.Test;

/** What is rehearsed is what people do: a paper that gives work. */
class ReadingRehearsalTest {

    @Test
    void theRehearsedPaperIsAPlanWithWork() throws IOException, UnreadableSource {
        var work = ReadingRehearsal.read().stream()
                .filter(proposal -> proposal.kind() == FindingKind.ASSIGNMENT)
                .map(Proposal::proposed)
                .toList();
        assertEquals(60, work.size());
        for (var given : work) {
            assertEquals(1, given.leads().size());
            assertTrue(given.supports().size() >= 17);
            assertEquals(LocalDate.of(2026, 8, 15), given.dueOn());
        }
    }
}
