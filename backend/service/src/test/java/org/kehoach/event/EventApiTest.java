package org.kehoach.event;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import org.kehoach.testing.Someone;
import org.kehoach.testing.Statements;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventApiTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private String city = "";
    private String ward = "";
    private String other = "";
    private Someone office = Someone.loader();
    private Someone warden = Someone.loader();
    private Someone stranger = Someone.loader();

    /** A city with two wards, each with an officer of its own. */
    @BeforeEach
    void aCityWithTwoWards() {
        city = Someone.unit("Thành phố Thử nghiệm", "CITY", null);
        ward = Someone.unit("Phường Một", "WARD", city);
        other = Someone.unit("Phường Hai", "WARD", city);
        office = Someone.as(Someone.member(city, "OFFICER"));
        warden = Someone.as(Someone.member(ward, "OFFICER"));
        stranger = Someone.as(Someone.member(other, "OFFICER"));
    }

    @Test
    void anEventIsReadAsItWasWritten() {
        var body = event(ward, today.plusDays(3));
        body.put("startTime", "08:00");
        body.put("endTime", "10:30");
        body.put("place", "Sân trường");
        body.put("address", "12 đường Ba Cu");
        body.put("chair", Map.of("name", "Nguyễn Văn Minh", "position", "Chủ tịch"));
        body.put("supportUnitIds", List.of(city));
        body.put(
                "programme",
                List.of(
                        Map.of("part", "CEREMONY", "startTime", "08:15", "title", "Khai mạc"),
                        Map.of("part", "FESTIVITY", "title", "Kéo co")));
        body.put("checklist", List.of(Map.of("text", "Gửi giấy mời", "done", false)));
        body.put("budgetNote", "Nguồn ngân sách phường");
        String id = created(warden, body);
        warden.get("events/" + id)
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("hostUnit.id", equalTo(ward))
                .body("startTime", equalTo("08:00"))
                .body("endTime", equalTo("10:30"))
                .body("chair.position", equalTo("Chủ tịch"))
                .body("supportUnits.id", contains(city))
                .body("programme.title", contains("Khai mạc", "Kéo co"))
                .body("programme[0].startTime", equalTo("08:15"))
                .body("checklist[0].done", equalTo(false))
                .body("materials", equalTo(""))
                .body("totals", nullValue())
                .body("closing", nullValue())
                .body("allowedActions", containsInAnyOrder("UPDATE", "CONFIRM", "POSTPONE", "CANCEL", "DELETE"));
    }

    @Test
    void anEventIsSeenByHostAndSupportersAndThoseAboveAndNobodyElse() {
        String id = created(warden, event(ward, today));
        office.get("events/" + id).statusCode(200).body("allowedActions", empty());
        stranger.get("events/" + id).statusCode(404);
        stranger.get("events/" + id + "/transitions").statusCode(404);
        stranger.get("events?limit=200").body("items.id", not(hasItem(id)));
        step(stranger, id, "confirm", Map.of()).statusCode(404);
        step(office, id, "confirm", Map.of()).statusCode(403);
        patch(warden, id, Map.of("supportUnitIds", List.of(other))).statusCode(200);
        stranger.get("events/" + id).statusCode(200).body("allowedActions", empty());
        stranger.get("events?unitId=" + other).body("items.id", contains(id));
        patch(stranger, id, Map.of("title", "Của tôi")).statusCode(403);
    }

    @Test
    void anEventOfTheCityIsSeenInTheWardsButNotRuledThere() {
        String id = created(office, event(city, today));
        warden.get("events/" + id).statusCode(200).body("allowedActions", empty());
        step(warden, id, "cancel", Map.of("reason", "x")).statusCode(403);
        warden.post("events", event(city, today)).statusCode(403);
    }

    @Test
    void anEventIsConfirmedAndClosedWithHeadCounts() {
        String id = created(warden, event(ward, today));
        step(warden, id, "confirm", Map.of()).statusCode(200).body("status", equalTo("CONFIRMED"));
        step(warden, id, "close", closing(1, 350))
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("closing.attendances", equalTo(350))
                .body("closing.closedOn", equalTo(today.toString()))
                .body("allowedActions", empty());
        warden.get("events/" + id + "/transitions")
                .statusCode(200)
                .body("items.action", contains("CREATE", "CONFIRM", "CLOSE"))
                .body("items.to", contains("PLANNED", "CONFIRMED", "HELD"))
                .body("items.occurredOn", contains(today.toString(), today.toString(), today.toString()));
    }

    @Test
    void nothingIsConfirmedWithoutPlaceAndTime() {
        var bare = event(ward, today);
        bare.remove("place");
        bare.remove("startTime");
        String id = created(warden, bare);
        step(warden, id, "confirm", Map.of())
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/place", "/startTime"))
                .body("errors.code", everyItem(equalTo("unfixed")));
        patch(warden, id, Map.of("place", "Sân trường", "allDay", true)).statusCode(200);
        step(warden, id, "confirm", Map.of()).statusCode(200);
        var cleared = new HashMap<String, Object>();
        cleared.put("place", null);
        patch(warden, id, cleared).statusCode(422).body("errors.pointer", contains("/place"));
    }

    @Test
    void whatHasNoDayYetIsListedByItself() {
        String undated = created(warden, event(ward, null));
        String dated = created(warden, event(ward, today));
        warden.get("events?limit=200&undated=true&unitId=" + ward)
                .body("items.id", hasItem(undated))
                .body("items.id", not(hasItem(dated)));
        warden.get("events?limit=200&undated=false&unitId=" + ward)
                .body("items.id", hasItem(dated))
                .body("items.id", not(hasItem(undated)));
    }

    @Test
    void whatHasNoDayOrIsOverWithoutAnOutcomeWaitsForItsHost() {
        String undated = created(warden, event(ward, null));
        String over = created(warden, event(ward, today.minusDays(1)));
        String now = created(warden, event(ward, today));
        String held = created(warden, event(ward, today.minusDays(2)));
        step(warden, held, "close", closing(1, 40)).statusCode(200);
        warden.get("events?waitingOn=" + today + "&unitId=" + ward).body("items.id", contains(over, undated));
        warden.get("events?waitingOn=" + today.plusDays(1) + "&unitId=" + ward)
                .body("items.id", contains(over, now, undated));
    }

    @Test
    void historyTellsWhenItWasPlanned() {
        var past = event(ward, LocalDate.of(2020, 8, 19));
        past.put("occurredOn", "2020-02-11");
        String id = created(Someone.loader(), past);
        Someone.loader().get("events/" + id + "/transitions").body("items[0].occurredOn", equalTo("2020-02-11"));
        var mine = event(ward, today);
        mine.put("occurredOn", "2020-02-11");
        warden.post("events", mine).statusCode(403);
    }

    @Test
    void aClosedEventCannotBeChanged() {
        String id = created(warden, event(ward, today));
        step(warden, id, "close", closing(1, 10)).statusCode(200);
        patch(warden, id, Map.of("title", "Tên khác"))
                .statusCode(409)
                .body("type", equalTo("https://kehoach.org/problems/illegal-transition"))
                .body("allowed", empty());
        step(warden, id, "cancel", Map.of("reason", "x")).statusCode(409);
        step(warden, id, "postpone", Map.of("reason", "x")).statusCode(409);
        delete(warden, id).statusCode(409);
    }

    @Test
    void aPostponedEventKeepsItsReasonAndTakesItsNewTime() {
        String id = created(warden, event(ward, today));
        step(warden, id, "postpone", Map.of("reason", "Bão số 5"))
                .statusCode(200)
                .body("status", equalTo("POSTPONED"))
                .body("startsOn", nullValue())
                .body("statusReason", equalTo("Bão số 5"));
        step(warden, id, "confirm", Map.of()).statusCode(409).body("allowed", contains("CANCEL", "POSTPONE", "UPDATE"));
        step(
                        warden,
                        id,
                        "postpone",
                        Map.of(
                                "reason",
                                "Đã hết bão",
                                "startsOn",
                                today.plusDays(9).toString()))
                .statusCode(200)
                .body("startsOn", equalTo(today.plusDays(9).toString()));
        step(warden, id, "postpone", Map.of("startsOn", today.toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void anEventIsNotClosedBeforeItsDay() {
        String id = created(warden, event(ward, today.plusDays(1)));
        step(warden, id, "close", closing(1, 10)).statusCode(422).body("errors.pointer", contains("/occurredOn"));
        step(warden, id, "close", closing(-1, -5))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/sessions", "/attendances"));
    }

    @Test
    void wrongTimesAndUnitsAreNamedFieldByField() {
        var body = event(ward, null);
        body.put("startTime", "08:00");
        body.put("supportUnitIds", List.of(UUID.randomUUID().toString(), ward));
        body.put("windowFrom", today.toString());
        body.put("pilot", true);
        body.put("planItemId", UUID.randomUUID().toString());
        body.put("taskId", UUID.randomUUID().toString());
        warden.post("events", body)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/startTime",
                                "/supportUnitIds/0",
                                "/supportUnitIds/1",
                                "/windowFrom",
                                "/pilot",
                                "/planItemId",
                                "/taskId"));
        var backwards = event(ward, today);
        backwards.put("endsOn", today.minusDays(1).toString());
        warden.request()
                .header("Accept-Language", "en")
                .body(backwards)
                .post("/api/v1/events")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/endsOn"))
                .body("errors[0].message", containsString("before"));
    }

    @Test
    void aUnitThatHasEndedHostsNothing() {
        String ended = endedUnit();
        Someone.loader()
                .post("events", event(ended, today))
                .statusCode(422)
                .body("errors.pointer", contains("/hostUnitId"));
        created(Someone.loader(), event(ended, LocalDate.of(2020, 8, 19)));
    }

    @Test
    void historyDoesNotGoBackBehindItsLastStep() {
        String id = created(Someone.loader(), event(ward, LocalDate.of(2020, 8, 19)));
        step(Someone.loader(), id, "confirm", Map.of("occurredOn", "2020-08-01"))
                .statusCode(200);
        step(Someone.loader(), id, "cancel", Map.of("reason", "Mưa bão", "occurredOn", "2020-07-31"))
                .statusCode(422)
                .body("errors.code", contains("beforeLast"));
        step(Someone.loader(), id, "cancel", Map.of("reason", "Mưa bão", "occurredOn", "2020-08-01"))
                .statusCode(200);
    }

    @Test
    void aServiceAccountClosesHistoryAndNothingElse() {
        String id = created(Someone.loader(), event(ward, LocalDate.of(2020, 8, 19)));
        step(Someone.loader(), id, "close", closing(1, 200)).statusCode(403);
        var closing = closing(1, 200);
        closing.put("occurredOn", "2020-08-18");
        step(Someone.loader(), id, "close", closing).statusCode(422).body("errors.pointer", contains("/occurredOn"));
        closing.put("occurredOn", "2020-08-19");
        given().auth()
                .oauth2(Tokens.service("narrow", "events:read", "events:write").signed())
                .contentType(ContentType.JSON)
                .header("If-Match", warden.tag("events/" + id))
                .body(closing)
                .post("/api/v1/events/" + id + "/close")
                .then()
                .statusCode(403);
        step(Someone.loader(), id, "close", closing).statusCode(200).body("closing.closedOn", equalTo("2020-08-19"));
        String present = created(warden, event(ward, today));
        var past = new HashMap<String, Object>(Map.of("occurredOn", "2020-08-19"));
        step(warden, present, "confirm", past).statusCode(403);
    }

    @Test
    void aCampaignHasOneSiteAUnitAndRollsThemUp() {
        String campaign = created(office, campaign());
        var sites = office.post(
                        "events/" + campaign + "/sites", Map.of("unitIds", List.of(ward, other), "pilotUnitId", ward))
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.findAll { it.pilot }.hostUnit.id", contains(ward));
        String site = sites.extract().path("items.find { it.hostUnit.id == '" + ward + "' }.id");
        String away = sites.extract().path("items.find { it.hostUnit.id == '" + other + "' }.id");
        office.post("events/" + campaign + "/sites", Map.of("unitIds", List.of(ward, other)))
                .statusCode(200)
                .body("items.id", containsInAnyOrder(site, away));
        office.post("events/" + campaign + "/sites", Map.of("unitIds", List.of(ward, other), "pilotUnitId", other))
                .statusCode(200)
                .body("items.findAll { it.pilot }.hostUnit.id", contains(other));
        stranger.get("events/" + site).statusCode(404);
        stranger.get("events/" + campaign + "/sites").body("items.id", contains(away));
        patch(warden, site, Map.of("startsOn", today.minusDays(40).toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/startsOn"));
        patch(warden, site, Map.of("startsOn", today.toString())).statusCode(200);
        patch(stranger, away, Map.of("startsOn", today.plusDays(2).toString())).statusCode(200);
        step(warden, site, "close", closing(2, 300)).statusCode(200);
        office.get("events/" + campaign)
                .body("siteTotal", equalTo(2))
                .body("totals.sites", equalTo(2))
                .body("totals.scheduled", equalTo(2))
                .body("totals.held", equalTo(1))
                .body("totals.sessions", equalTo(2))
                .body("totals.attendances", equalTo(300))
                .body("allowedActions", hasItem("ADD_SITE"))
                .body("allowedActions", not(hasItems("DELETE")))
                .body("allowedActions", not(hasItem("CLOSE")));
        office.get("events?campaigns=true&unitId=" + city)
                .body("items.siteTotal", contains(2))
                .body("items.siteHeld", contains(1));
        office.get("events/" + campaign + "/sites")
                .body("items.find { it.id == '" + site + "' }.attendances", equalTo(300))
                .body("items.find { it.id == '" + away + "' }.attendances", nullValue());
        delete(office, campaign).statusCode(409);
        step(office, campaign, "close", closing(2, 300))
                .statusCode(409)
                .body("type", equalTo("https://kehoach.org/problems/conflict"));
        step(office, away, "cancel", Map.of("reason", "Mưa bão")).statusCode(200);
        office.get("events/" + campaign).body("allowedActions", hasItem("CLOSE"));
        patch(office, campaign, Map.of("windowFrom", today.plusDays(1).toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/windowFrom"));
    }

    @Test
    void whoRunsTheCampaignMayCallASiteOffButNotCloseIt() {
        String campaign = created(office, campaign());
        String site = office.post("events/" + campaign + "/sites", Map.of("unitIds", List.of(ward)))
                .statusCode(200)
                .extract()
                .path("items[0].id");
        office.get("events/" + site).body("allowedActions", contains("CANCEL"));
        step(office, site, "close", closing(1, 1)).statusCode(403);
        step(warden, campaign, "cancel", Map.of("reason", "x")).statusCode(403);
        step(office, site, "cancel", Map.of("reason", "Trùng lịch")).statusCode(200);
        office.get("events/" + campaign).body("totals.sites", equalTo(0));
    }

    @Test
    void aCancelledCampaignTakesItsOpenSitesWithIt() {
        String campaign = created(office, campaign());
        var ids = office.post("events/" + campaign + "/sites", Map.of("unitIds", List.of(ward, other)))
                .extract()
                .<List<String>>path("items.id");
        step(office, campaign, "cancel", Map.of("reason", "Dịch bệnh")).statusCode(200);
        for (String id : ids) {
            office.get("events/" + id).body("status", equalTo("CANCELLED")).body("statusReason", equalTo("Dịch bệnh"));
        }
        office.post("events/" + campaign + "/sites", Map.of("unitIds", List.of(city)))
                .statusCode(409);
    }

    @Test
    void aCampaignThatIsCalledOffTakesNoSiteAtTheSameTime() throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 5; round++) {
                String campaign = created(office, campaign());
                var site = event(ward, today);
                site.put("campaignId", campaign);
                var calls = List.<Callable<Integer>>of(
                        () -> warden.post("events", site).extract().statusCode(),
                        () -> office.step("events/" + campaign, "cancel", Map.of("reason", "Bão"))
                                .extract()
                                .statusCode());
                for (var answer : pool.invokeAll(calls)) {
                    assertTrue(List.of(200, 201, 412, 422).contains(answer.get()), "status " + answer.get());
                }
                var end = office.get("events/" + campaign).extract().path("status");
                if ("CANCELLED".equals(end)) {
                    office.get("events/" + campaign + "/sites")
                            .body("items.findAll { it.status != 'CANCELLED' }", empty());
                }
            }
        }
    }

    @Test
    void aCampaignIsNoSiteAndHasOnePilot() {
        String campaign = created(office, campaign());
        var nested = campaign();
        nested.put("campaignId", campaign);
        office.post("events", nested).statusCode(422).body("errors.pointer", contains("/campaignId"));
        var site = event(ward, today);
        site.put("campaignId", campaign);
        site.put("pilot", true);
        warden.post("events", site).statusCode(422).body("errors.code", contains("pilotOfCampaign"));
        site.remove("pilot");
        String pilot = created(warden, site);
        patch(warden, pilot, Map.of("pilot", true)).statusCode(422).body("errors.pointer", contains("/pilot"));
        var second = event(other, today);
        second.put("campaignId", campaign);
        second.put("pilot", true);
        stranger.post("events", second).statusCode(422).body("errors.pointer", contains("/pilot"));
        var ofNoCampaign = event(ward, today);
        ofNoCampaign.put("campaignId", pilot);
        warden.post("events", ofNoCampaign).statusCode(422).body("errors.pointer", contains("/campaignId"));
        String ofNobody = Someone.unit("Phường xa", "WARD", null);
        office.post("events/" + campaign + "/sites", Map.of("unitIds", List.of(ofNobody), "pilotUnitId", ward))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/unitIds/0", "/pilotUnitId"));
    }

    @Test
    void listsOverlapDaysAndPutWhatIsToBeFixedLast() {
        var weeks = event(ward, today.plusDays(10));
        weeks.put("endsOn", today.plusDays(20).toString());
        String later = created(warden, weeks);
        String soon = created(warden, event(ward, today.plusDays(1)));
        String unfixed = created(warden, event(ward, null));
        String path = "events?unitId=" + ward;
        warden.get(path).body("items.id", contains(soon, later, unfixed));
        warden.get(path + "&from=" + today.plusDays(15) + "&to=" + today.plusDays(16))
                .body("items.id", contains(later));
        warden.get(path + "&to=" + today.plusDays(10)).body("items.id", contains(soon, later));
        warden.get(path + "&from=" + today.plusDays(21)).body("items.id", contains(unfixed));
        warden.get(path + "&limit=1&sort=startsOn&kind=MEETING&status=PLANNED&campaigns=false")
                .body("items.id", contains(soon));
        String cursor = warden.get(path + "&limit=2").extract().path("nextCursor");
        warden.get(path + "&limit=2&cursor=" + cursor).body("items.id", contains(unfixed));
        warden.get(path + "&q=hop giao ban").body("items", hasSize(3));
        warden.get(path + "&wann=1").statusCode(400);
    }

    @Test
    void aPageOfEventsIsOneStatement() {
        created(warden, event(ward, today));
        created(warden, event(ward, today));
        warden.get("events").statusCode(200);
        var statements = Statements.during(() -> warden.get("events").statusCode(200));
        assertEquals(1, statements.count(), statements::toString);
    }

    @Test
    void aRepeatIsAnsweredOnceAndAStaleChangeRefused() {
        String key = UUID.randomUUID().toString();
        var body = event(ward, today);
        body.put("externalId", Map.of("source", "test", "id", key));
        var first = warden.request().header("Idempotency-Key", key).body(body).post("/api/v1/events");
        String id = first.then().statusCode(201).extract().path("id");
        warden.request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/events")
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        warden.post("events", body).statusCode(409).body("existingId", equalTo(id));
        String old = warden.tag("events/" + id);
        warden.post("events/" + id + "/confirm", "{}").statusCode(428);
        patch(warden, id, Map.of("checklist", List.of(Map.of("text", "Âm thanh", "done", true))))
                .statusCode(200)
                .body("checklist.done", contains(true));
        assertNotEquals(old, warden.tag("events/" + id));
        warden.request()
                .header("If-Match", old)
                .body("{}")
                .post("/api/v1/events/" + id + "/confirm")
                .then()
                .statusCode(412);
        warden.request()
                .header("If-Match", warden.tag("events/" + id))
                .body("{}")
                .post("/api/v1/events/" + id + "/confirm")
                .then()
                .statusCode(200);
    }

    @Test
    void aPlannedEventIsDeleted() {
        String id = created(warden, event(ward, today));
        delete(warden, id).statusCode(204);
        warden.get("events/" + id).statusCode(404);
    }

    @Test
    void anEventShowsItsPlanOnlyToThoseWhoSeeThePlan() {
        String plan = Someone.id(office.post("plans", Map.of("issuingUnitId", city, "title", "Kế hoạch thử")));
        String item = Someone.id(office.post("plans/" + plan + "/items", Map.of("title", "Tổ chức ngày hội")));
        var body = event(city, today);
        body.put("planItemId", item);
        String id = created(office, body);
        office.get("events/" + id).body("plan.id", equalTo(plan)).body("plan.title", equalTo("Kế hoạch thử"));
        office.get("events?planId=" + plan).body("items.id", contains(id));
        warden.get("events/" + id).statusCode(200).body("plan", nullValue());
        warden.get("events?planId=" + plan).body("items", empty());
        var foreign = event(ward, today);
        foreign.put("planItemId", item);
        warden.post("events", foreign).statusCode(422).body("errors.pointer", contains("/planItemId"));
        office.delete("plans/" + plan).statusCode(204);
        office.get("events/" + id).body("plan", nullValue()).body("planItemId", nullValue());
    }

    @Test
    void anEventTakesThePlanItemOfItsTaskAndASiteThatOfItsCampaign() {
        String plan = Someone.id(office.post("plans", Map.of("issuingUnitId", city, "title", "Kế hoạch thử")));
        String item = Someone.id(office.post("plans/" + plan + "/items", Map.of("title", "Tổ chức ngày hội")));
        String task = Someone.id(
                office.post("tasks", Map.of("planItemId", item, "title", "Tổ chức ngày hội", "leadUnitId", ward)));
        var body = campaign();
        body.put("taskId", task);
        String campaign = created(office, body);
        office.get("events/" + campaign).body("planItemId", equalTo(item));
        var site = event(ward, today);
        site.put("campaignId", campaign);
        String id = created(warden, site);
        warden.get("events/" + id).body("planItemId", equalTo(item)).body("taskId", equalTo(task));
        patch(warden, id, Map.of("title", "Ngày hội ở phường")).statusCode(200);
    }

    @Test
    void thePhotosOfAnEventAreSeenByThoseWhoSeeTheEvent() {
        String photo = photo(warden);
        String id = created(warden, event(ward, today));
        var closing = closing(1, 10);
        closing.put("fileIds", List.of(photo, photo(office)));
        step(warden, id, "close", closing).statusCode(422).body("errors.pointer", contains("/fileIds/1"));
        closing.put("fileIds", List.of(photo));
        step(warden, id, "close", closing).statusCode(200).body("closing.files.id", contains(photo));
        office.get("files/" + photo + "/content").statusCode(200);
        stranger.get("files/" + photo + "/content").statusCode(404);
    }

    /** A picture of one pixel. */
    private static String photo(Someone who) {
        return Someone.id(who.request()
                .contentType("image/png")
                .body(
                        Base64.getDecoder()
                                .decode(
                                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="))
                .post("/api/v1/files?name=Ngày hội.png")
                .then());
    }

    private static Map<String, Object> event(String hostUnitId, @Nullable LocalDate startsOn) {
        var event = new HashMap<String, Object>();
        event.put("hostUnitId", hostUnitId);
        event.put("title", "Họp giao ban");
        event.put("kind", "MEETING");
        if (startsOn != null) {
            event.put("startsOn", startsOn.toString());
            event.put("startTime", "08:00");
            event.put("place", "Hội trường");
        }
        return event;
    }

    private Map<String, Object> campaign() {
        var campaign = event(city, null);
        campaign.put("title", "Ngày hội Toàn dân bảo vệ an ninh Tổ quốc");
        campaign.put("kind", "FESTIVAL_DAY");
        campaign.put("campaign", true);
        campaign.put("windowFrom", today.minusDays(10).toString());
        campaign.put("windowTo", today.plusDays(30).toString());
        return campaign;
    }

    private static Map<String, Object> closing(int sessions, int attendances) {
        return new HashMap<>(Map.of(
                "summary", "Đã tổ chức", "sessions", sessions, "attendances", attendances, "heldAsPlanned", true));
    }

    private static String created(Someone who, Map<String, Object> body) {
        return Someone.id(who.post("events", body));
    }

    private static ValidatableResponse step(Someone who, String id, String step, Map<String, ?> body) {
        return who.step("events/" + id, step, body).log().ifValidationFails();
    }

    private static ValidatableResponse patch(Someone who, String id, Map<String, ?> body) {
        return who.patch("events/" + id, body).log().ifValidationFails();
    }

    private static ValidatableResponse delete(Someone who, String id) {
        return who.delete("events/" + id);
    }

    /** A unit that ended on 30 June 2025. */
    private static String endedUnit() {
        return Someone.id(Someone.loader()
                .post(
                        "units",
                        Map.of(
                                "periods",
                                List.of(Map.of("name", "Phường cũ", "kind", "WARD", "validTo", "2025-06-30")))));
    }
}
