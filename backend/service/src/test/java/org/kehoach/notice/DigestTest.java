package org.kehoach.notice;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;

import org.kehoach.testing.Someone;
import org.kehoach.testing.TestAccounts;
import org.kehoach.testing.TestDatabase;
import org.kehoach.testing.TestPost;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is unread comes by mail: one letter a morning, sent by whichever replica, on a real SMTP server. */
@QuarkusTest
class DigestTest {

    /** Working days. */
    private static final LocalDate WEDNESDAY = LocalDate.of(2032, 6, 2);

    private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);

    @Inject
    DueReminders reminders;

    @Inject
    Digests digests;

    @Inject
    NoticePurge purge;

    private GreenMail server = TestPost.closed();
    private String city = "";
    private String ward = "";
    private String username = "";
    private String address = "";
    private Someone officer = Someone.loader();
    private Someone worker = Someone.loader();

    @BeforeEach
    void people() throws SQLException {
        server.start();
        city = Someone.unit("Thành phố gửi thư", "CITY", null);
        ward = Someone.unit("Phường nhận thư", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        username = Someone.member(ward, "OFFICER");
        address = username + "@example.vn";
        worker = Someone.as(username);
        change("delete from digests");
        change("delete from reminder_days");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aLetterTellsWhatIsUnreadOnceHoweverManyReplicasSend() throws Exception {
        TestAccounts.withMailbox(username, address, "vi");
        String task = give("Ra quân đầu tháng");
        morning(WEDNESDAY);
        var other = CompletableFuture.runAsync(() -> sendAll(WEDNESDAY));
        sendAll(WEDNESDAY);
        other.join();
        var letter = letters().getFirst();
        assertEquals(1, letters().size());
        assertEquals("Kehoach: 1 thông báo chưa đọc", letter.getSubject());
        assertEquals("kehoach@example.vn", letter.getFrom()[0].toString());
        var said = ((Multipart) letter.getContent()).getBodyPart(0).getContent().toString();
        assertTrue(said.contains("/tasks/" + task), said);
        assertTrue(said.contains("giao việc cho Phường nhận thư"), said);
        assertTrue(said.contains("/notices/choices"), said);

        // what was told is not told again, what is new is
        morning(THURSDAY);
        sendAll(THURSDAY);
        assertEquals(1, letters().size());
    }

    @Test
    void aLetterThatADyingReplicaHasSentComesAgainUnderTheSameId() throws Exception {
        TestAccounts.withMailbox(username, address, "en");
        give("Việc của người đọc tiếng Anh");
        morning(WEDNESDAY);
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    assertTrue(digests.sendNext(WEDNESDAY));
                    throw new IllegalStateException("killed");
                }));
        sendAll(WEDNESDAY);
        assertEquals(2, letters().size());
        assertEquals("Kehoach: one unread notice", letters().getFirst().getSubject());
        assertEquals(
                1,
                letters().stream().map(DigestTest::id).distinct().count(),
                () -> letters().stream().map(DigestTest::id).toList().toString());
    }

    @Test
    void whileTheMailServerIsDownLettersWait() throws SQLException {
        TestAccounts.withMailbox(username, address, "vi");
        give("Việc chờ máy chủ thư");
        morning(WEDNESDAY);
        server.stop();
        sendAll(WEDNESDAY);
        change("update digests set next_attempt_at = made_at where attempts = 1 and outcome is null");
        server.start();
        sendAll(WEDNESDAY);
        assertEquals(1, letters().size());
    }

    @Test
    void whoHasNoMailboxOrWantsNoMailGetsNone() throws SQLException {
        give("Việc chỉ xem trong ứng dụng");
        morning(WEDNESDAY);
        sendAll(WEDNESDAY);
        TestAccounts.withMailbox(username, address, "vi");
        worker.put("notices/choices", Map.of("unwanted", List.of(), "dailyMail", false))
                .statusCode(200)
                .body("dailyMail", equalTo(false))
                .body("sendsMail", equalTo(true));
        morning(THURSDAY);
        sendAll(THURSDAY);
        assertEquals(List.of(), letters());
    }

    @Test
    void whatBecameOfALetterIsForgottenAfterAWhile() throws SQLException {
        TestAccounts.withMailbox(username, address, "vi");
        give("Việc của mùa trước");
        morning(WEDNESDAY);
        sendAll(WEDNESDAY);
        assertEquals(1, change("update digests set made_at = made_at - interval '91 days'"));
        morning(THURSDAY);
        purge.purge();
        assertEquals(
                1, change("update digests set attempts = 0 where day in ('" + WEDNESDAY + "', '" + THURSDAY + "')"));
    }

    private String give(String title) {
        return Someone.id(officer.post("tasks", Map.of("givingUnitId", city, "title", title, "leadUnitId", ward)));
    }

    /** Other tests' people have unread notices as well. */
    private void morning(LocalDate day) throws SQLException {
        reminders.remindOn(day);
        change("delete from digests d using staff s where s.id = d.staff_id and s.username <> '" + username + "'");
    }

    private void sendAll(LocalDate day) {
        boolean more = true;
        while (more) {
            more = digests.sendNext(day);
        }
    }

    private List<Message> letters() {
        return Arrays.<Message>stream(server.getReceivedMessages()).toList();
    }

    private static String id(Message letter) {
        try {
            return String.join(" ", letter.getHeader("Message-ID"));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int change(String sql) throws SQLException {
        try (var database = TestDatabase.superuser();
                var statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
