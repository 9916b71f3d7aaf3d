package org.kehoach.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.kehoach.platform.ProblemException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NumberSeriesTest {

    private static final int THREADS = 200;

    @Inject
    Documents documents;

    @Test
    void numbersAreGivenWithoutGapAndNoneTwiceAlsoWhenSomeAreGivenBack() throws Exception {
        var unit = UUID.fromString(DocumentApiTest.unit("Ủy ban cấp số"));
        var start = new CountDownLatch(1);
        var given = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                boolean givenBack = i % 5 == 0;
                given.add(threads.submit(number(unit, start, givenBack)));
            }
            start.countDown();
        }
        var numbers = new ArrayList<Integer>();
        for (var number : given) {
            if (number.get() > 0) {
                numbers.add(number.get());
            }
        }
        assertEquals(
                IntStream.rangeClosed(1, THREADS * 4 / 5).boxed().toList(),
                numbers.stream().sorted().toList());
    }

    @Test
    void theSeriesGoesOnAfterANumberGivenElsewhere() {
        var unit = UUID.fromString(DocumentApiTest.unit("Ủy ban số giấy"));
        DocumentApiTest.registerPlan("656/KH-UBND", unit);
        DocumentApiTest.registerPlan("12/KH-UBND", unit);
        assertEquals(657, next(unit, DocumentType.PLAN, 2020));
        assertEquals(1, next(unit, DocumentType.PLAN, 2021));
        assertEquals(1, next(unit, DocumentType.REPORT, 2020));
    }

    @Test
    void aNumberIsTakenInsideATransactionOnly() {
        var unit = UUID.fromString(DocumentApiTest.unit("Ủy ban không giao dịch"));
        assertThrows(RuntimeException.class, () -> documents.next(unit, DocumentType.PLAN, 2020));
        assertEquals(1, next(unit, DocumentType.PLAN, 2020));
    }

    private Callable<Integer> number(UUID unit, CountDownLatch start, boolean givenBack) {
        return () -> {
            start.await();
            try {
                return QuarkusTransaction.requiringNew().call(() -> {
                    int number = documents.next(unit, DocumentType.PLAN, 2026);
                    if (givenBack) {
                        throw ProblemException.forbidden();
                    }
                    return number;
                });
            } catch (ProblemException rolledBack) {
                return 0;
            }
        };
    }

    private int next(UUID unit, DocumentType type, int year) {
        return QuarkusTransaction.requiringNew().call(() -> documents.next(unit, type, year));
    }
}
