package org.kehoach.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days that come near or pass are told of in time, once, and upwards when nothing happens. */
@QuarkusTest
class DueReminderTest {

    @Inject
    DueReminders reminders;

    /** A Wednesday without days off near. */
    private final LocalDate today = LocalDate.of(2031, 6, 4);

    private String city = "";
    private String ward = "";
    private Someone officer = Someone.loader();
    private Someone worker = Someone.loader();
    private Someone head = Someone.loader();

    @BeforeEach
    void people() throws SQLException {
        city = Someone.unit("Thành phố nhắc hạn", "CITY", null);
        ward = Someone.unit("Phường nhắc hạn", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        worker = Someone.as(Someone.member(ward, "OFFICER"));
        head = Someone.as(Someone.member(ward, "HEAD"));
        forgetToday();
    }

    @Test
    void workIsRemindedOfBeforeItIsDueOnceHoweverManyReplicasRun() throws SQLException {
        due(today.plusDays(7));
        due(today.plusDays(3));
        due(today.plusDays(1));
        due(today.plusDays(15));
        var runs = List.of(CompletableFuture.runAsync(this::remind), CompletableFuture.runAsync(this::remind));
        runs.forEach(CompletableFuture::join);
        // as if a replica knew nothing of the other's row
        forgetToday();
        remind();
        assertReminders(worker, "DUE_SOON", "DUE_SOON", "DUE_SOON");
        assertReminders(head);
        assertReminders(officer);
    }

    @Test
    void whatWasGivenInTheLastDaysIsNotRemindedOfAtOnce() throws SQLException {
        String task = give(today.plusDays(3));
        change("update assignments set created_at = ? where task_id = ?", today, task);
        remind();
        assertReminders(worker);
        assertEquals("ASSIGNED", Someone.loader().get("tasks/" + task).extract().path("assignments[0].state"));
    }

    @Test
    void overdueWorkGoesUpwards() throws SQLException {
        due(today.minusDays(1));
        remind();
        assertReminders(worker, "OVERDUE");
        assertReminders(head);
        due(today.minusDays(3));
        due(today.minusDays(7));
        forgetToday();
        remind();
        // what would have been told on the days before is made up for
        assertReminders(worker, "OVERDUE", "OVERDUE", "OVERDUE");
        assertReminders(head, "OVERDUE", "OVERDUE");
        assertReminders(officer, "OVERDUE");
    }

    @Test
    void whatWaitsForAcceptanceIsRemindedOfWhereItWaits() throws SQLException {
        String task = give(today.plusDays(60));
        String part = Someone.loader().get("tasks/" + task).extract().path("assignments[0].id");
        worker.post("assignments/" + part + "/reports", Map.of("text", "Xong", "percent", 100))
                .statusCode(201);
        worker.step("assignments/" + part, "submit", Map.of()).statusCode(200);
        change("update assignments set submitted_on = ? where task_id = ?", today.minusDays(3), task);
        remind();
        assertReminders(officer, "ACCEPTANCE_WAITING");
        assertReminders(worker);
    }

    @Test
    void aMorningThatBreaksOffIsBegunAnew() throws SQLException {
        due(today.plusDays(7));
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    remind();
                    throw new IllegalStateException("killed");
                }));
        assertReminders(worker);
        remind();
        assertReminders(worker, "DUE_SOON");
    }

    @Test
    void beforeDaysOffItIsSaidWhatFallsOnThemAndOnThemNothing() throws SQLException {
        var friday = today.plusDays(2);
        due(friday.plusDays(3));
        due(friday.plusDays(10));
        due(friday.minusDays(1));
        reminders.remindOn(friday);
        // Monday's is said once, though three days before and the day before are both near
        assertReminders(worker, "OVERDUE", "DUE_SOON");
        reminders.remindOn(friday.plusDays(1));
        reminders.remindOn(friday.plusDays(2));
        assertReminders(worker, "OVERDUE", "DUE_SOON");
        reminders.remindOn(friday.plusDays(3));
        // a week before the other one, and the head of what has been overdue for three days since Sunday
        assertReminders(worker, "DUE_SOON", "OVERDUE", "DUE_SOON");
        assertReminders(head, "OVERDUE");
    }

    private void remind() {
        reminders.remindOn(today);
    }

    private String give(LocalDate dueOn) {
        return Someone.id(officer.post(
                "tasks",
                Map.of("givingUnitId", city, "title", "Việc có hạn", "dueOn", dueOn.toString(), "leadUnitId", ward)));
    }

    /** Given long ago. */
    private void due(LocalDate dueOn) throws SQLException {
        String task = give(today.plusDays(60));
        change("update assignments set due_on = ? where task_id = ?", dueOn, task);
        change("update assignments set created_at = ? where task_id = ?", today.minusDays(60), task);
    }

    private static void change(String sql, LocalDate day, String task) throws SQLException {
        try (var database = TestDatabase.superuser();
                var statement = database.prepareStatement(sql)) {
            statement.setObject(1, day);
            statement.setObject(2, UUID.fromString(task));
            assertEquals(1, statement.executeUpdate());
        }
    }

    private static void forgetToday() throws SQLException {
        try (var database = TestDatabase.superuser();
                var statement = database.prepareStatement("delete from reminder_days")) {
            statement.executeUpdate();
        }
    }

    private static void assertReminders(Someone someone, String... kinds) {
        List<String> found = someone.get("notices").statusCode(200).extract().path("items.kind");
        assertEquals(
                List.of(kinds),
                found.stream()
                        .filter(kind -> List.of("DUE_SOON", "OVERDUE", "ACCEPTANCE_WAITING")
                                .contains(kind))
                        .toList());
    }
}
