package org.kehoach.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.kehoach.testing.HeldRow;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What several people do at once. */
@QuarkusTest
class AtOnceTest {

    private String city = "";
    private String ward = "";
    private Someone officer = Someone.loader();
    private Someone chairman = Someone.loader();

    @BeforeEach
    void office() {
        city = Someone.unit("Thành phố Cùng lúc", "CITY", null);
        ward = Someone.unit("Phường Cùng lúc", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        chairman = Someone.as(Someone.member(city, "HEAD"));
        officer.get("me").statusCode(200);
        chairman.get("me").statusCode(200);
    }

    @Test
    void ofFourWritesWithOneTagExactlyOneWins() throws SQLException, InterruptedException, ExecutionException {
        String task =
                Someone.id(officer.post("tasks", Map.of("givingUnitId", city, "title", "Việc", "leadUnitId", ward)));
        String tag = officer.tag("tasks/" + task);
        var answers = HeldRow.meet(
                "tasks",
                task,
                Collections.nCopies(
                        4,
                        () -> officer.request()
                                .contentType("application/merge-patch+json")
                                .header("If-Match", tag)
                                .body(Map.of("title", "Việc " + UUID.randomUUID()))
                                .patch("/api/v1/tasks/" + task)));
        assertEquals(List.of(200, 412, 412, 412), statuses(answers));
        officer.get("tasks/" + task).body("version", equalTo(1));

        String assignment = officer.get("tasks/" + task).extract().path("assignments[0].id");
        var worker = Someone.as(Someone.member(ward, "OFFICER"));
        String workTag = worker.tag("assignments/" + assignment);
        var steps = HeldRow.meet(
                "assignments",
                assignment,
                Collections.nCopies(
                        4,
                        () -> worker.request()
                                .header("If-Match", workTag)
                                .body(Map.of())
                                .post("/api/v1/assignments/" + assignment + "/acknowledge")));
        assertEquals(List.of(200, 412, 412, 412), statuses(steps));
        worker.get("assignments/" + assignment + "/transitions")
                .body("items.action", contains("ASSIGN", "ACKNOWLEDGE"));
    }

    @Test
    void aRepeatWhileTheFirstStillRunsIsRefused() throws SQLException, InterruptedException, ExecutionException {
        String plan = draft();
        String key = UUID.randomUUID().toString();
        var body = Map.of("planItemId", item(plan, "Nội dung"), "title", "Một lần", "leadUnitId", ward);
        Supplier<Response> first = () ->
                officer.request().header("Idempotency-Key", key).body(body).post("/api/v1/tasks");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor();
                var held = new HeldRow("plans", plan)) {
            var running = pool.submit(first::get);
            held.awaitWaiting(1);
            first.get()
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("https://kehoach.org/problems/idempotency-in-progress"));
            held.release();
            String id = running.get().then().statusCode(201).extract().path("id");
            first.get().then().statusCode(201).body("id", equalTo(id));
        }
        officer.get("tasks?planId=" + plan).body("items.title", contains("Một lần"));
    }

    @Test
    void itemsAndTasksAddedAtOnceAllFindTheirPlace() throws SQLException, InterruptedException, ExecutionException {
        String plan = draft();
        var items = HeldRow.meet(
                "plans",
                plan,
                Stream.of("Một", "Hai", "Ba")
                        .<Callable<Response>>map(title -> () ->
                                officer.request().body(Map.of("title", title)).post("/api/v1/plans/" + plan + "/items"))
                        .toList());
        assertEquals(List.of(201, 201, 201), statuses(items));
        officer.get("plans/" + plan)
                .body("items.label", contains("I", "II", "III"))
                .body("items.title", containsInAnyOrder("Một", "Hai", "Ba"));
        String item = officer.get("plans/" + plan).extract().path("items[0].id");
        issue(plan);
        String other = Someone.unit("Phường Cùng lúc khác", "WARD", city);
        var newcomer = Someone.as(Someone.member(city, "OFFICER"));
        var tasks = HeldRow.meet(
                "plans",
                plan,
                Stream.of(ward, other)
                        .<Callable<Response>>map(unit -> () -> newcomer.request()
                                .body(Map.of("planItemId", item, "title", "Việc", "leadUnitId", unit))
                                .post("/api/v1/tasks"))
                        .toList());
        assertEquals(List.of(201, 201), statuses(tasks));
        for (String unit : List.of(ward, other)) {
            Someone.as(Someone.member(unit, "VIEWER")).get("plans").body("items.id", hasItem(plan));
        }
    }

    @Test
    void ofTwoMovesOfAnItemOneIsStale() {
        String plan = draft();
        String item = item(plan, "Một");
        item(plan, "Hai");
        item(plan, "Ba");
        String path = "plans/" + plan + "/items/" + item;
        String seen = officer.tag(path);
        assertEquals(200, move(path, seen, 1));
        assertEquals(412, move(path, seen, 2));
        officer.get("plans/" + plan).body("items.title", contains("Hai", "Một", "Ba"));
    }

    private int move(String path, String seen, int position) {
        return officer.request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", seen)
                .body(Map.of("position", position))
                .patch("/api/v1/" + path)
                .statusCode();
    }

    @Test
    void issueAndATaskGivenMeanwhileMeetInOrder() throws SQLException, InterruptedException, ExecutionException {
        String plan = draft();
        String item = item(plan, "Nội dung");
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        String tag = chairman.tag("plans/" + plan);
        var answers = HeldRow.meet(
                "plans",
                plan,
                List.of(
                        () -> chairman.request()
                                .header("If-Match", tag)
                                .body(Map.of())
                                .post("/api/v1/plans/" + plan + "/issue"),
                        () -> officer.request()
                                .body(Map.of("planItemId", item, "title", "Việc", "leadUnitId", ward))
                                .post("/api/v1/tasks"),
                        () -> officer.request()
                                .body(Map.of("title", "Thêm"))
                                .post("/api/v1/plans/" + plan + "/items")));
        assertEquals(200, answers.get(0).statusCode());
        assertEquals(409, answers.get(2).statusCode(), "a plan under review or issued takes no item");
        officer.get("plans/" + plan).body("items.id", contains(item));
        if (answers.get(1).statusCode() == 201) {
            String assignment = answers.get(1).path("assignments[0].id");
            Someone.as(Someone.member(ward, "OFFICER"))
                    .get("assignments/" + assignment + "/transitions")
                    .body("items.action", contains("ASSIGN"));
        } else {
            assertEquals(409, answers.get(1).statusCode());
        }
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }

    private String draft() {
        return officer.plan(city, "Kế hoạch cùng lúc");
    }

    private String item(String plan, String title) {
        return Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", title)));
    }

    private void issue(String plan) {
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + plan, "issue", Map.of()).statusCode(200);
    }
}
