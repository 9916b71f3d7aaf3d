package org.kehoach.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.kehoach.sourcetext.UnreadableSource;

import org.junit.jupiter.api.Test;

/** What is rehearsed is what people do: a paper that gives work. */
class ReadingRehearsalTest {

    @Test
    void theRehearsedPaperIsAPlanWithWork() throws IOException, UnreadableSource {
        // of each point: the item, its work, its day, its recurrence and what it cites
        assertTrue(ReadingRehearsal.read() > 200);
    }
}
