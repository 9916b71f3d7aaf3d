package org.kehoach.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Ids;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;

/** Somebody who uses the API. */
public final class Someone {

    private static final String ALL_SCOPES =
            "units:read units:write staff:read staff:write documents:read documents:write plans:read plans:write "
                    + "tasks:read tasks:write events:read events:write dashboard:read history:write";

    private static final String LONG_AGO = "2000-01-01";

    private final String token;

    private Someone(String token) {
        this.token = token;
    }

    public static Someone as(String username) {
        return new Someone(Tokens.person(username).signed());
    }

    /** Whoever the token is for. */
    public static Someone bearing(String token) {
        return new Someone(token);
    }

    /** The service account that loads data and records history. */
    public static Someone loader() {
        return new Someone(Tokens.service("loader", ALL_SCOPES).signed());
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public ValidatableResponse get(String path) {
        return request().get("/api/v1/" + path).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return request().body(body).post("/api/v1/" + path).then();
    }

    public ValidatableResponse upload(String name, byte[] content) {
        return request()
                .contentType(ContentType.BINARY)
                .queryParam("name", name)
                .body(content)
                .post("/api/v1/files")
                .then();
    }

    /** A change of the version that stands now. */
    public ValidatableResponse patch(String path, Object body) {
        return request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag(path))
                .body(body)
                .patch("/api/v1/" + path)
                .then();
    }

    /** Puts the whole thing in the place of the version that stands now. */
    public ValidatableResponse put(String path, Object body) {
        return request()
                .header("If-Match", tag(path))
                .body(body)
                .put("/api/v1/" + path)
                .then();
    }

    public ValidatableResponse delete(String path) {
        return request().header("If-Match", tag(path)).delete("/api/v1/" + path).then();
    }

    /** A transition of the version that stands now. */
    public ValidatableResponse step(String path, String action, Object body) {
        return request()
                .header("If-Match", tag(path))
                .body(body)
                .post("/api/v1/" + path + "/" + action)
                .then();
    }

    public String tag(String path) {
        var tag = request().get("/api/v1/" + path).header("ETag");
        return tag == null ? "\"0\"" : tag;
    }

    public static String id(ValidatableResponse created) {
        return created.log().ifValidationFails().statusCode(201).extract().path("id");
    }

    /** A draft with all the text that a plan must have to be submitted. */
    public String plan(String issuingUnitId, String title) {
        return id(post(
                "plans",
                Map.of(
                        "issuingUnitId",
                        issuingUnitId,
                        "title",
                        title,
                        "purpose",
                        "Mục đích của kế hoạch",
                        "legalBases",
                        List.of(Map.of("text", "Chỉ thị số 50-CT/TU")))));
    }

    /** History: reported and submitted on a day, accepted on the next. */
    public void finish(String assignment, LocalDate submitted) {
        var day = Map.of("occurredOn", submitted.toString());
        post(
                        "assignments/" + assignment + "/reports",
                        Map.of("text", "Đã xong", "percent", 100, "occurredOn", submitted.toString()))
                .statusCode(201);
        step("assignments/" + assignment, "submit", day).statusCode(200);
        step(
                        "assignments/" + assignment,
                        "accept",
                        Map.of("occurredOn", submitted.plusDays(1).toString()))
                .statusCode(200);
    }

    /** History: given, submitted and accepted on time by a unit, all around the day. */
    public void hadDone(String givingUnitId, String leadUnitId, LocalDate submitted) {
        String assignment = post(
                        "tasks",
                        Map.of(
                                "givingUnitId",
                                givingUnitId,
                                "title",
                                "Việc đã xong",
                                "leadUnitId",
                                leadUnitId,
                                "dueOn",
                                submitted.plusDays(10).toString(),
                                "occurredOn",
                                submitted.minusDays(10).toString()))
                .statusCode(201)
                .extract()
                .path("assignments[0].id");
        finish(assignment, submitted);
    }

    /** Gives an account that there is another role, from a day on. */
    public static void join(String username, String unitId, String role, LocalDate from) {
        String staffId = loader().get("staff?q=" + username).extract().path("items[0].id");
        loader().post(
                        "staff/" + staffId + "/memberships",
                        Map.of("unitId", unitId, "role", role, "validFrom", from.toString()))
                .statusCode(201);
    }

    /** A unit that exists from ever on. */
    public static String unit(String name, String kind, @Nullable String parentId) {
        var period = new HashMap<String, @Nullable Object>();
        period.put("name", name);
        period.put("kind", kind);
        period.put("parentId", parentId);
        return id(loader().post("units", Map.of("periods", List.of(period))));
    }

    /** Wards that have become a new one of that name today; its id. */
    public static String merged(String cityId, String name, String... wards) {
        String id = Ids.next().toString();
        var ward =
                Map.of("kind", "CREATE", "unitIds", List.of(id), "name", name, "unitKind", "WARD", "parentId", cityId);
        var merger = Map.of("kind", "MERGE", "unitIds", List.of(wards), "successorIds", List.of(id));
        String set = id(as(member(cityId, "ADMIN"))
                .post(
                        "unit-change-sets",
                        Map.of(
                                "unitId",
                                cityId,
                                "instrument",
                                "Nghị quyết minh họa",
                                "effectiveOn",
                                LocalDate.now(BusinessClock.ZONE).toString(),
                                "changes",
                                List.of(ward, merger))));
        as(member(cityId, "HEAD"))
                .step("unit-change-sets/" + set, "approve", Map.of())
                .statusCode(200)
                .body("status", equalTo("EXECUTED"));
        return id;
    }

    /** A deputy with areas of charge, and a position. */
    public static String deputy(String unitId, String position, String... areas) {
        return member(unitId, "DEPUTY", Map.of("position", position, "areas", List.of(areas)));
    }

    /** A new account that has held the role in the unit since there is the unit, or for long; answers its user name. */
    public static String member(String unitId, String role) {
        return member(unitId, role, Map.of());
    }

    private static String member(String unitId, String role, Map<String, ?> more) {
        String username = role.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        String staffId = id(loader().post(
                        "staff",
                        Map.of(
                                "subject",
                                Tokens.subject(username),
                                "username",
                                username,
                                "name",
                                "Cán bộ " + username)));
        String born = loader().get("units/" + unitId).extract().path("validFrom");
        var membership = new HashMap<String, Object>(more);
        membership.put("unitId", unitId);
        membership.put("role", role);
        membership.put("validFrom", born == null ? LONG_AGO : born);
        loader().post("staff/" + staffId + "/memberships", membership).statusCode(201);
        return username;
    }
}
