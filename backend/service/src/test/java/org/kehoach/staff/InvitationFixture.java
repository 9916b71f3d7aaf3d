package org.kehoach.staff;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;
import org.kehoach.testing.Tokens;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;

/** A city and a ward whose head and administrator invite people. */
abstract class InvitationFixture {

    static final String CODE = "([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}";

    final LocalDate today = LocalDate.now(BusinessClock.ZONE);

    String city = "";
    String ward = "";
    Someone head = Someone.as("");
    Someone admin = Someone.as("");

    @BeforeEach
    void raiseUnits() {
        city = Someone.unit("Thành phố Mời", "CITY", null);
        ward = Someone.unit("Phường Mời", "WARD", city);
        head = Someone.as(Someone.member(ward, "HEAD"));
        admin = Someone.as(Someone.member(city, "ADMIN"));
    }

    static ValidatableResponse invite(Someone who, Map<String, ?> request) {
        return invite(who, UUID.randomUUID().toString(), request);
    }

    static ValidatableResponse invite(Someone who, String key, Map<String, ?> request) {
        return who.request()
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/staff/invitations")
                .then();
    }

    static Map<String, Object> invitation(String username, Object... memberships) {
        return new HashMap<>(Map.of(
                "username", username, "name", "Trần Văn An", "channel", "CODE", "memberships", List.of(memberships)));
    }

    static Map<String, Object> membership(String unitId, String role) {
        return new HashMap<>(Map.of("unitId", unitId, "role", role));
    }

    /** A HEAD's powers, lent by a paper. */
    static Map<String, Object> powers(String unitId, LocalDate from, LocalDate to) {
        return Map.of(
                "unitId",
                unitId,
                "validFrom",
                from.toString(),
                "validTo",
                to.toString(),
                "instrument",
                "Giấy uỷ quyền số 4/UQ-UBND");
    }

    static String someName() {
        return "moi-" + UUID.randomUUID();
    }

    static Someone person(String username) {
        return Someone.bearing(
                Tokens.person(username).with("sub", subject(username)).signed());
    }

    static String subject(String username) {
        try (var connection = TestDatabase.superuser();
                var statement = connection.prepareStatement("select subject from staff where username = ?")) {
            statement.setString(1, username);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static int count(String rows) throws SQLException {
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getInt(1);
        }
    }
}
