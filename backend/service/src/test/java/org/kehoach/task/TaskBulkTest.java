package org.kehoach.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.HeldRow;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same change to many tasks, with a word on each. */
@QuarkusTest
class TaskBulkTest {

    private static final String STEPS =
            "assignment_transitions t join assignments a on a.id = t.assignment_id where a.task_id = '%s'";

    @Inject
    BusinessClock clock;

    private LocalDate due = LocalDate.EPOCH;
    private String city = "";
    private String ward = "";
    private String other = "";
    private Someone officer = Someone.loader();

    @BeforeEach
    void office() {
        due = clock.today().plusDays(10);
        city = Someone.unit("Thành phố Hàng loạt", "CITY", null);
        ward = Someone.unit("Phường Hàng loạt", "WARD", city);
        other = Someone.unit("Phường Bên cạnh", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
    }

    @Test
    void eachTaskGetsItsOwnDateAndWhatIsRefusedHarmsNoOther() throws SQLException {
        String first = given(officer, city, ward);
        String second = given(officer, city, ward);
        String stale = given(officer, city, ward);
        officer.patch("tasks/" + stale, Map.of("title", "Việc có tên khác")).statusCode(200);
        var worker = Someone.as(Someone.member(ward, "OFFICER"));
        String unseen = given(Someone.as(Someone.member(other, "OFFICER")), other, other);
        String wardsOwn = given(worker, ward, ward);

        var answer = changed(
                officer,
                false,
                to(first, 0, due.plusDays(1)),
                to(second, 0, due.plusDays(2)),
                to(stale, 0, due.plusDays(1)),
                change(wardsOwn, 0, Map.of("dueOn", "2026-02-30")),
                to(UUID.randomUUID().toString(), 0, due));
        answer.body("changed", is(2))
                .body("refused", is(3))
                .body("items.status", contains(200, 200, 412, 403, 404))
                .body("items[0].before.dueOn", equalTo(due.toString()))
                .body("items[0].after.dueOn", equalTo(due.plusDays(1).toString()))
                .body("items[0].after.version", is(1))
                .body("items[2].problem.current", equalTo("/api/v1/tasks/" + stale))
                .body("items[2].problem.currentVersion", is(1))
                .body("items[3].after", nullValue())
                .body("items[4].problem.type", equalTo("https://kehoach.org/problems/not-found"));
        due(first, due.plusDays(1));
        due(second, due.plusDays(2));
        due(stale, due);
        assertEquals(List.of(1L), rows("audit_entries where object_id = '%s' and refused", wardsOwn));

        changed(worker, false, to(first, 1, due), to(unseen, 0, due))
                .body("items.status", contains(403, 404))
                .body("items.after", everyItem(nullValue()));
        changed(officer, false, change(first, 1, Map.of("dueOn", "2026-02-30", "givenBy", "ai")))
                .body("items[0].status", is(422))
                .body("items[0].problem.errors.pointer", contains("/dueOn", "/givenBy"));
    }

    @Test
    void aRehearsalSaysWhatWouldComeAndChangesNothing() {
        String task = given(officer, city, ward);
        var written = rows(STEPS, task);
        changed(
                        officer,
                        true,
                        to(task, 0, due.plusDays(3)),
                        to(UUID.randomUUID().toString(), 0, due))
                .body("dryRun", is(true))
                .body("items[0].before.dueOn", equalTo(due.toString()))
                .body("items[0].after.dueOn", equalTo(due.plusDays(3).toString()))
                .body("items[1].status", is(404));
        var worker = Someone.as(Someone.member(ward, "OFFICER"));
        changed(worker, true, to(task, 0, due)).body("items.status", contains(403));
        assertEquals(List.of(1L), rows("audit_entries where object_id = '%s' and refused", task));
        changed(officer, true, cancel(task, 0))
                .body("items[0].before.open", is(1))
                .body("items[0].after.open", is(0));
        officer.get("tasks/" + task)
                .body("version", is(0))
                .body("dueOn", equalTo(due.toString()))
                .body("assignments[0].state", equalTo("ASSIGNED"));
        assertEquals(written, rows(STEPS, task));
    }

    @Test
    void whatWasChangedIsChangedBackByWhatTheAnswerSaysOfBefore() {
        var tasks = List.of(given(officer, city, ward), given(officer, city, ward));
        officer.patch("tasks/" + tasks.get(1), Map.of("dueOn", due.plusDays(5).toString()));
        var answer = changed(officer, false, to(tasks.get(0), 0, due.plusDays(9)), to(tasks.get(1), 1, due.plusDays(9)))
                .body("refused", is(0))
                .extract();
        changed(
                        officer,
                        false,
                        IntStream.range(0, 2)
                                .mapToObj(index -> change(
                                        tasks.get(index),
                                        answer.<Integer>path("items[" + index + "].after.version"),
                                        Map.of("dueOn", answer.path("items[" + index + "].before.dueOn"))))
                                .toArray())
                .body("refused", is(0));
        due(tasks.get(0), due);
        due(tasks.get(1), due.plusDays(5));
    }

    @Test
    void manyAreCancelledForOneReason() {
        String task = given(officer, city, ward);
        String each = givenToEach(false);
        changed(officer, false, cancel(task, 0), cancel(each, 0))
                .body("items.before.open", contains(1, 2))
                .body("items.after.open", contains(0, 0));
        officer.get("tasks/" + task).body("assignments[0].state", equalTo("CANCELLED"));
        String part = officer.get("tasks/" + task).extract().path("assignments[0].id");
        officer.get("assignments/" + part + "/transitions").body("items[1].reason", equalTo("Kế hoạch đã thay đổi"));
        changed(officer, false, cancel(task, 1)).body("items.status", contains(409));
    }

    @Test
    void aChildThatIsNamedBesideItsCompositeIsChangedAndChangedBackByItself() {
        String each = givenToEach(false);
        var children = children(each);
        String own = children.get(0);
        officer.patch("tasks/" + own, Map.of("dueOn", due.plusDays(4).toString()))
                .statusCode(200);

        var day = due.plusDays(9);
        changed(officer, true, to(each, 0, day), to(own, 1, day)).body("items.status", contains(200, 200));
        var answer = changed(officer, false, to(each, 0, day), to(own, 1, day))
                .body("items.id", contains(each, own))
                .body("items.status", contains(200, 200))
                .extract();
        due(own, day);
        due(children.get(1), day);

        changed(
                        officer,
                        false,
                        to(each, answer.path("items[0].after.version"), due),
                        to(own, answer.path("items[1].after.version"), due.plusDays(4)))
                .body("items.status", contains(200, 200));
        due(own, due.plusDays(4));
        due(children.get(1), due);
    }

    @Test
    void aChildWithAnOwnSayOnEvidenceKeepsIt() {
        String each = givenToEach(true);
        var children = children(each);
        officer.patch("tasks/" + children.get(0), Map.of("evidenceRequired", false))
                .statusCode(200);
        changed(officer, false, change(each, 0, Map.of("evidenceRequired", true)));
        officer.get("tasks/" + children.get(0)).body("evidenceRequired", is(false));
        officer.get("tasks/" + children.get(1)).body("evidenceRequired", is(true));
    }

    @Test
    void aRepeatAnswersForWhatWasChangedAndTriesAgainWhatWasRefused() {
        String task = given(officer, city, ward);
        String moved = given(officer, city, ward);
        officer.patch("tasks/" + moved, Map.of("title", "Việc có tên khác")).statusCode(200);
        String key = UUID.randomUUID().toString();
        send(officer, key, List.of(to(task, 0, due.plusDays(1)), to(moved, 0, due.plusDays(1))), 207)
                .body("items.status", contains(200, 412));
        send(officer, key, List.of(to(task, 0, due.plusDays(1)), to(moved, 1, due.plusDays(1))), 207)
                .body("items.status", contains(200, 200))
                .body("items[0].after.version", is(1));
        officer.get("tasks/" + task).body("version", is(1));
        send(officer, key, List.of(to(task, 0, due.plusDays(7))), 207)
                .body("items[0].problem.type", equalTo("https://kehoach.org/problems/idempotency-key-reused"));
        due(task, due.plusDays(1));
    }

    @Test
    void ofTwoChangesAtOnceOneWins() throws SQLException, InterruptedException, ExecutionException {
        String task = given(officer, city, ward);
        var answers = HeldRow.meet(
                "tasks",
                task,
                Collections.nCopies(
                        2,
                        () -> officer.request()
                                .body(Map.of("changes", List.of(to(task, 0, due.plusDays(1)))))
                                .post("/api/v1/tasks/bulk")));
        assertEquals(
                List.of(200, 412),
                answers.stream()
                        .map(answer -> answer.<Integer>path("items[0].status"))
                        .sorted()
                        .toList());
        officer.get("tasks/" + task).body("version", is(1));
    }

    @Test
    void whatCannotBeReadIsRefusedAsAWhole() {
        String task = given(officer, city, ward);
        send(officer, null, List.of(), 422);
        send(officer, null, Collections.nCopies(201, to(task, 0, due)), 422);
        send(officer, null, List.of(to(task, 0, due), to(task, 0, due)), 422)
                .body("errors.pointer", contains("/changes/1/id"));
        send(officer, null, List.of(Map.of("id", task, "version", 0)), 422)
                .body("errors.code", contains("patchOrCancel"));
        send(officer, null, List.of(no("patch", Map.of("id", task, "version", 0))), 422)
                .body("errors.code", contains("patchOrCancel"));
        send(officer, null, List.of(no("patch", cancel(task, 7))), 207).body("items.status", contains(412));
        send(officer, null, List.of(Map.of("id", task, "patch", Map.of())), 422)
                .body("errors.pointer", contains("/changes/0/version"));
        send(officer, null, List.of(Map.of("id", task, "version", 0, "cancel", Map.of())), 422)
                .body("errors.pointer", contains("/changes/0/cancel/reason"));
        send(Someone.as(Someone.member(city, "VIEWER")), null, List.of(to(task, 0, due)), 403);
        due(task, due);
    }

    private String given(Someone giver, String from, String to) {
        return Someone.id(giver.post(
                "tasks", Map.of("givingUnitId", from, "title", "Việc", "leadUnitId", to, "dueOn", due.toString())));
    }

    /** One task for both wards. */
    private String givenToEach(boolean evidenceRequired) {
        return Someone.id(officer.post(
                "tasks",
                Map.of(
                        "givingUnitId",
                        city,
                        "title",
                        "Việc của mọi phường",
                        "dueOn",
                        due.toString(),
                        "evidenceRequired",
                        evidenceRequired,
                        "figures",
                        List.of(Map.of("key", "sessions", "label", "Số buổi", "measure", "buổi", "target", 30)),
                        "forEach",
                        Map.of("unitIds", List.of(ward, other)))));
    }

    private List<String> children(String composite) {
        return officer.get("tasks?sort=createdAt&parentId=" + composite)
                .extract()
                .path("items.id");
    }

    private void due(String task, LocalDate day) {
        officer.get("tasks/" + task).statusCode(200).body("dueOn", equalTo(day.toString()));
    }

    private static List<Object> rows(String source, String id) {
        return TestDatabase.ask("select count(*) from " + source.formatted(id));
    }

    private static Map<String, Object> to(String task, int version, LocalDate day) {
        return change(task, version, Map.of("dueOn", day.toString()));
    }

    private static Map<String, Object> change(String task, int version, Map<String, ?> patch) {
        return Map.of("id", task, "version", version, "patch", patch);
    }

    /** The same with a member that is null. */
    private static Map<String, Object> no(String member, Map<String, Object> change) {
        var written = new HashMap<>(change);
        written.put(member, null);
        return written;
    }

    private static Map<String, Object> cancel(String task, int version) {
        return Map.of("id", task, "version", version, "cancel", Map.of("reason", "Kế hoạch đã thay đổi"));
    }

    private static ValidatableResponse changed(Someone who, boolean dryRun, Object... changes) {
        return who.post("tasks/bulk", Map.of("dryRun", dryRun, "changes", List.of(changes)))
                .statusCode(207);
    }

    private static ValidatableResponse send(Someone who, @Nullable String key, List<?> changes, int status) {
        var request = who.request();
        return (key == null ? request : request.header("Idempotency-Key", key))
                .body(Map.of("changes", changes))
                .post("/api/v1/tasks/bulk")
                .then()
                .statusCode(status);
    }
}
