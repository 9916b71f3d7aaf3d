package org.kehoach.dashboard;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The count that always adds up, at past days as well, and the table made of it. */
@QuarkusTest
class DashboardTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private String city = "";
    private String ward = "";
    private String plan = "";
    private Someone officer = Someone.loader();

    /** Recorded as history: issued 20 days ago; one done in time, one done late, one in time, one overdue for 3 days. */
    @BeforeEach
    void work() {
        city = Someone.unit("Thành phố Số liệu", "CITY", null);
        ward = Someone.unit("Phường Số liệu", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        var loader = Someone.loader();
        plan = loader.plan(city, "Kế hoạch số liệu");
        String item = Someone.id(loader.post("plans/" + plan + "/items", Map.of("title", "Nội dung một")));
        var done = task(item, "Đúng hạn", today.minusDays(10));
        var late = task(item, "Quá hạn đã xong", today.minusDays(10));
        task(item, "Trong hạn", today.plusDays(10));
        task(item, "Quá hạn", today.minusDays(3));
        loader.step("plans/" + plan, "submit", Map.of("occurredOn", day(21))).statusCode(200);
        loader.step("plans/" + plan, "issue", Map.of("occurredOn", day(20), "number", 7))
                .statusCode(200);
        Someone.loader().finish(done, today.minusDays(12));
        Someone.loader().finish(late, today.minusDays(8));
    }

    @Test
    void assignedIsTheSumOfTheFour() {
        officer.get("dashboard")
                .statusCode(200)
                .body("total.assigned", equalTo(4))
                .body("total.doneOnTime", equalTo(1))
                .body("total.doneLate", equalTo(1))
                .body("total.inTime", equalTo(1))
                .body("total.overdue", equalTo(1))
                .body("byPlan", hasSize(1))
                .body("byPlan[0].plan.symbol", equalTo("07/KH-UBND"))
                .body("byUnit.unit.name", hasItems(startsWith("Phường Số liệu")));
    }

    @Test
    void aPastDayIsCountedAsItStoodThen() {
        officer.get("dashboard?asOf=" + day(9))
                .statusCode(200)
                .body("total.assigned", equalTo(4))
                .body("total.doneOnTime", equalTo(1))
                .body("total.doneLate", equalTo(0))
                .body("total.overdue", equalTo(1))
                .body("total.inTime", equalTo(2));
        officer.get("dashboard?asOf=" + day(30)).body("total.assigned", equalTo(0));
        officer.get("dashboard/trend")
                .statusCode(200)
                .body("days", hasSize(8))
                .body("days[7].count.assigned", equalTo(4));
    }

    @Test
    void aDueDateMovedTodayChangesNoPastFigure() {
        String overdue = officer.get("tasks?planId=" + plan + "&lateness=OVERDUE")
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        officer.patch("tasks/" + overdue, Map.of("dueOn", today.plusDays(5).toString()))
                .statusCode(200);
        officer.get("dashboard").body("total.overdue", equalTo(0)).body("total.inTime", equalTo(2));
        officer.get("dashboard?asOf=" + day(1))
                .body("total.overdue", equalTo(1))
                .body("total.inTime", equalTo(1));
        officer.get("tasks?asOf=" + day(1) + "&planId=" + plan + "&lateness=OVERDUE")
                .body("items[0].id", equalTo(overdue))
                .body("items[0].dueOn", equalTo(day(3)));
        officer.get("plans/" + plan + "/progress?asOf=" + day(1)).body("total.overdue", equalTo(1));
        String assignment = officer.get("tasks/" + overdue).extract().path("assignments[0].id");
        officer.get("assignments/" + assignment + "/transitions")
                .body("items.action", hasItems("ASSIGN", "MOVE_DUE_DATE"))
                .body("items[1].dueOn", equalTo(today.plusDays(5).toString()))
                .body("items[1].to", equalTo("ASSIGNED"));
    }

    @Test
    void aRevokedPlanLeavesTodaysFiguresAndLists() {
        Someone.as(Someone.member(city, "HEAD"))
                .step("plans/" + plan, "revoke", Map.of("reason", "Thay bằng kế hoạch khác"))
                .statusCode(200);
        officer.get("dashboard").body("total.assigned", equalTo(0));
        officer.get("tasks?open=true&planId=" + plan).body("items", hasSize(0));
        officer.get("tasks?lateness=OVERDUE&planId=" + plan).body("items", hasSize(0));
        String task = officer.get("tasks?planId=" + plan)
                .body("items.lateness", everyItem(equalTo("NOT_COUNTED")))
                .extract()
                .path("items[0].id");
        officer.get("tasks/" + task).body("assignments.lateness", everyItem(equalTo("NOT_COUNTED")));
        officer.get("dashboard?asOf=" + day(1))
                .body("total.assigned", equalTo(4))
                .body("total.overdue", equalTo(1));
        officer.get("tasks?asOf=" + day(1) + "&planId=" + plan).body("items", hasSize(4));
        officer.get("tasks?asOf=" + day(1) + "&lateness=OVERDUE&planId=" + plan).body("items", hasSize(1));
    }

    private String task(String item, String title, LocalDate dueOn) {
        return Someone.loader()
                .post(
                        "tasks",
                        Map.of("planItemId", item, "title", title, "dueOn", dueOn.toString(), "leadUnitId", ward))
                .statusCode(201)
                .extract()
                .path("assignments[0].id");
    }

    private String day(int ago) {
        return today.minusDays(ago).toString();
    }
}
