package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.contains;

import java.util.List;
import java.util.Map;

import org.kehoach.platform.Ids;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** How far handed over work had come, on any day. */
@QuarkusTest
class HandedOverProgressTest extends UnitChangeFixture {

    @Test
    void whatTheOldUnitReachedStandsOnEachDayAfterTheMerger() {
        var loader = Someone.loader();
        String task = Someone.id(loader.post(
                "tasks",
                Map.of(
                        "title",
                        "Việc dài hạn",
                        "givingUnitId",
                        city,
                        "leadUnitId",
                        north,
                        "occurredOn",
                        today.minusDays(20).toString())));
        String begun = loader.get("tasks/" + task).extract().path("assignments[0].id");
        loader.post(
                        "assignments/" + begun + "/reports",
                        Map.of(
                                "text",
                                "Đã làm",
                                "percent",
                                40,
                                "occurredOn",
                                today.minusDays(15).toString()))
                .statusCode(201);
        String merged = Ids.next().toString();
        approve(draft(today.minusDays(5), List.of(created(merged, "Phường mới"), merger(merged, north, south))));

        for (int ago = 0; ago <= 4; ago++) {
            head.get("tasks?leadUnitId=" + merged + "&asOf=" + today.minusDays(ago))
                    .statusCode(200)
                    .body("items.percent", contains(40));
        }
        head.get("tasks?leadUnitId=" + north + "&asOf=" + today.minusDays(10)).body("items.percent", contains(40));
    }

    @Test
    void aRequestForALaterDueDateIsAnsweredForTheUnitThatGoesOnWithTheWork() {
        var loader = Someone.loader();
        var due = today.plusDays(5);
        String task = Someone.id(loader.post(
                "tasks",
                Map.of("title", "Việc có hạn", "givingUnitId", city, "leadUnitId", north, "dueOn", due.toString())));
        String begun = loader.get("tasks/" + task).extract().path("assignments[0].id");
        String request = Someone.id(Someone.as(Someone.member(north, "OFFICER"))
                .post(
                        "assignments/" + begun + "/extension-requests",
                        Map.of("dueOn", due.plusDays(9).toString(), "reason", "Chờ sắp xếp đơn vị")));
        String merged = Ids.next().toString();
        approve(draft(today, List.of(created(merged, "Phường mới"), merger(merged, north, south))));

        head.get("extension-requests?toAnswer=true").body("items.work.unit.id", contains(merged));
        head.step("extension-requests/" + request, "grant", Map.of()).statusCode(200);
        head.get("tasks?leadUnitId=" + merged)
                .body("items.dueOn", contains(due.plusDays(9).toString()));
    }
}
