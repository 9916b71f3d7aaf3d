package org.kehoach.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;
import org.kehoach.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page costs one statement however many rows it has, and reading opens no transaction. */
@QuarkusTest
class ReadsTest {

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "plans", "units", "documents", "me/work"})
    void aPageIsOneStatementOutsideAnyTransaction(String list) {
        String unit = Someone.unit("Phường Đếm câu lệnh", "WARD", null);
        var officer = Someone.as(Someone.member(unit, "OFFICER"));
        for (int i = 0; i < 5; i++) {
            Someone.id(officer.post("tasks", Map.of("givingUnitId", unit, "title", "Việc " + i, "leadUnitId", unit)));
            Someone.id(officer.post("plans", Map.of("issuingUnitId", unit, "title", "Kế hoạch " + i)));
        }
        officer.get("me").statusCode(200);
        var statements = Statements.during(() -> officer.get(list).statusCode(200));
        assertEquals(1, statements.count(), statements.toString());
        assertEquals(0, statements.transactions(), statements.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "plans"})
    void walkingAListMeetsEachRowOnce(String list) {
        String unit = Someone.unit("Phường Lật trang", "WARD", null);
        var officer = Someone.as(Someone.member(unit, "OFFICER"));
        for (int i = 0; i < 7; i++) {
            Someone.id(
                    officer.post("tasks", Map.of("givingUnitId", unit, "title", "Việc " + i % 3, "leadUnitId", unit)));
            Someone.id(officer.post("plans", Map.of("issuingUnitId", unit, "title", "Kế hoạch " + i % 3)));
        }
        var seen = new HashSet<String>();
        String path = list + "?limit=2&sort=-title";
        @Nullable String cursor = "";
        int pages = 0;
        while (cursor != null) {
            var page = officer.get(path + cursor).statusCode(200).extract();
            page.<List<String>>path("items.id").forEach(id -> assertTrue(seen.add(id), "met twice: " + id));
            String next = page.path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
            pages++;
        }
        assertEquals(7, seen.size());
        assertEquals(4, pages);
        String first = officer.get(path).extract().path("nextCursor");
        officer.get(list + "?limit=2&sort=title&cursor=" + first).statusCode(400);
        officer.get(path + "&cursor=" + first + "x").statusCode(400);
    }
}
