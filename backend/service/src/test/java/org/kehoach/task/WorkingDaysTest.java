package org.kehoach.task;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Api;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Due dates that are given as a number of working days. */
@QuarkusTest
class WorkingDaysTest {

    /** The Friday before Tết: the working days after it begin on the 23rd. */
    private static final LocalDate BEFORE_TET = LocalDate.of(2026, 2, 13);

    private String city = "";
    private String lead = "";
    private String support = "";
    private Someone officer = Someone.loader();
    private final Someone loader = Someone.loader();

    @BeforeEach
    void units() {
        city = Someone.unit("Thành phố ngày làm việc", "CITY", null);
        lead = Someone.unit("Phường chủ trì", "WARD", city);
        support = Someone.unit("Phường phối hợp", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
    }

    @Test
    void workThatRunsAtOnceIsDueSoManyWorkingDaysAfterItWasGiven() {
        var task = task(Map.of("dueIn", 3, "occurredOn", BEFORE_TET.toString(), "givingUnitId", city));

        loader.get("tasks/" + task)
                .body("dueOn", equalTo("2026-02-25"))
                .body("dueIn", equalTo(3))
                .body("assignments[0].dueOn", equalTo("2026-02-25"))
                .body("assignments[1].dueOn", equalTo("2026-02-25"));
    }

    @Test
    void aDraftsTaskIsDueSoManyWorkingDaysAfterTheIssue() {
        var plan = loader.plan(city, "Kế hoạch tính ngày làm việc");
        var item = Someone.id(loader.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        var one = task(Map.of("dueIn", 3, "planItemId", item));
        var many = Someone.id(loader.post(
                "tasks",
                Map.of(
                        "title",
                        "Mọi phường",
                        "dueIn",
                        5,
                        "planItemId",
                        item,
                        "forEach",
                        Map.of("unitIds", List.of(lead, support)))));
        loader.get("tasks/" + one).body("dueOn", nullValue()).body("dueIn", equalTo(3));
        var day = Map.of("occurredOn", BEFORE_TET.toString());
        loader.step("plans/" + plan, "submit", day).statusCode(200);

        loader.step("plans/" + plan, "issue", day).statusCode(200);

        loader.get("tasks/" + one)
                .body("dueOn", equalTo("2026-02-25"))
                .body("assignments[0].dueOn", equalTo("2026-02-25"));
        loader.get("tasks?parentId=" + many)
                .body("items[0].dueOn", equalTo("2026-02-27"))
                .body("items[1].dueOn", equalTo("2026-02-27"));
        var part = loader.get("tasks/" + one).extract().<String>path("assignments[0].id");
        // the first step of each part says by when it was given
        loader.get("assignments/" + part + "/transitions").body("items[0].dueOn", equalTo("2026-02-25"));
    }

    @Test
    void ofTheTwoWaysToSayItTheLaterOneCounts() {
        var plan = officer.plan(city, "Kế hoạch sửa hạn");
        var item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        var task = "tasks/" + Someone.id(officer.post("tasks", body(Map.of("dueIn", 10, "planItemId", item))));

        officer.patch(task, Map.of("dueOn", "2031-03-05"))
                .statusCode(200)
                .body("dueOn", equalTo("2031-03-05"))
                .body("dueIn", nullValue());
        officer.patch(task, Map.of("dueIn", 7))
                .statusCode(200)
                .body("dueOn", nullValue())
                .body("dueIn", equalTo(7));
        Api.problem(officer.patch(task, Map.of("dueOn", "2031-03-06", "dueIn", 8)), 422, "validation")
                .body("errors[0].pointer", equalTo("/dueIn"));
        var none = new HashMap<String, @Nullable Object>();
        none.put("dueIn", null);
        officer.patch(task, none).statusCode(200).body("dueIn", nullValue());
    }

    @Test
    void runningWorkIsGivenADate() {
        var task = "tasks/" + Someone.id(officer.post("tasks", body(Map.of("dueIn", 10, "givingUnitId", city))));

        Api.problem(officer.patch(task, Map.of("dueIn", 12)), 422, "validation")
                .body("errors[0].pointer", equalTo("/dueIn"));
        officer.patch(task, Map.of("dueOn", "2031-03-05")).statusCode(200).body("dueIn", nullValue());
        officer.patch(task, Map.of("title", "Đổi tên")).statusCode(200).body("dueOn", equalTo("2031-03-05"));
    }

    @Test
    void whatIsNoNumberOfDaysIsRefused() {
        for (Object bad : List.of(0, 1001, -1)) {
            Api.problem(officer.post("tasks", body(Map.of("dueIn", bad, "givingUnitId", city))), 422, "validation");
        }
        Api.problem(
                officer.post("tasks", body(Map.of("dueIn", 5, "dueOn", "2031-03-05", "givingUnitId", city))),
                422,
                "validation");
    }

    private String task(Map<String, Object> more) {
        return Someone.id(loader.post("tasks", body(more)));
    }

    private Map<String, Object> body(Map<String, ?> more) {
        var task = new HashMap<String, Object>(
                Map.of("title", "Báo cáo nhanh", "leadUnitId", lead, "supportUnitIds", List.of(support)));
        task.putAll(more);
        return task;
    }
}
