package org.kehoach.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.HeldRow;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The books of an office: what comes in, what goes out, what stays inside. */
@QuarkusTest
class DocumentArrivalTest {

    private String city = "";
    private String ward = "";
    private String clerkName = "";

    @BeforeEach
    void makeAnOffice() {
        city = Someone.unit("Ủy ban thành phố nhận văn bản", "PEOPLES_COMMITTEE", null);
        ward = Someone.unit("Phường nhận văn bản", "WARD", city);
        clerkName = Someone.member(ward, "CLERK");
    }

    @Test
    void whatComesInIsNumberedByYearInTheReceivingUnitsBook() {
        arrive("11/QĐ-BCA", "2020-02-11", "2020-03-01", null, 1);
        arrive("12/QĐ-BCA", "2020-02-11", "2020-03-02", 7, 7);
        String latest = arrive("13/QĐ-BCA", "2020-02-11", "2020-03-01", null, 8);
        arrive("14/QĐ-BCA", "2020-12-31", "2021-01-04", null, 1);
        clerk().get("documents?year=2020&receivingUnitId=" + ward)
                .body("items.arrival.number", contains(8, 7, 1))
                .body("items[0].id", equalTo(latest))
                .body("items[0].direction", equalTo("INCOMING"));
        clerk().get("documents?from=2021-01-01&to=2021-01-31&receivingUnitId=" + ward)
                .body("items.symbol", contains("14/QĐ-BCA"));
    }

    @Test
    void aNumberOnTheStampIsNotUsedTwice() {
        String first = arrive("21/QĐ-BCA", "2020-02-11", "2020-03-01", 5, 5);
        clerk().post("documents", incoming("22/QĐ-BCA", "2020-02-11", "2020-04-01", 5))
                .statusCode(409)
                .body("existingId", equalTo(first));
    }

    @Test
    void documentsThatArriveTogetherAreNumberedWithoutGapOrRepeat() throws Exception {
        arrive("60/QĐ-BCA", "2020-02-11", "2020-03-01", null, 1);
        var clerk = clerk();
        var bodies = IntStream.range(1, 9)
                .mapToObj(symbol -> incoming((60 + symbol) + "/QĐ-BCA", "2020-02-11", "2020-03-02", null))
                .collect(Collectors.toList());
        // one that fails takes no number
        bodies.add(incoming("69/QĐ-BCA", "2020-02-11", "2020-03-02", 1));
        var answers = HeldRow.meet(
                "units",
                ward,
                bodies.stream()
                        .<Callable<Response>>map(
                                body -> () -> clerk.request().body(body).post("/api/v1/documents"))
                        .toList());
        assertEquals(
                8, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        clerk.get("documents?sort=arrival&limit=50&receivingUnitId=" + ward)
                .body(
                        "items.arrival.number",
                        equalTo(IntStream.rangeClosed(1, 9).boxed().toList()));
    }

    @Test
    void aUnitReceivesWhatAnotherIssuedHere() {
        String letter = Someone.id(Someone.loader().post("documents", of(city, "OUTGOING")));
        String path = "documents/" + letter + "/arrivals";
        var arrival = Map.of("unitId", ward, "arrivedOn", "2020-02-12");
        clerk().get("documents/" + letter).body("allowedActions", contains("RECEIVE"));
        clerk().post(path, arrival)
                .statusCode(200)
                .body("arrivals.number", contains(1))
                .body("arrivals.unit.id", contains(ward))
                .body("allowedActions", empty());
        clerk().post(path, arrival).statusCode(409);
        var forTheCity = Map.of("unitId", city, "arrivedOn", "2020-02-12");
        clerk().post(path, forTheCity).statusCode(403);
        clerk().get("documents?direction=INCOMING").body("items.id", hasItem(letter));
        Someone.loader().post(path, forTheCity).statusCode(422).body("errors.code", contains("ownDocument"));
    }

    @Test
    void whatAUnitReceivedIsNotReadByItsNeighboursOrThoseBelow() {
        var below = Someone.as(Someone.member(Someone.unit("Khu phố", "RESIDENTIAL_AREA", ward), "CLERK"));
        var neighbour = Someone.as(Someone.member(Someone.unit("Phường bên cạnh", "WARD", city), "CLERK"));
        String letter = arrive("31/QĐ-BCA", "2020-02-11", "2020-03-01", null, 1);
        Someone.as(Someone.member(city, "VIEWER")).get("documents/" + letter).statusCode(200);
        neighbour.get("documents/" + letter).statusCode(404);
        below.get("documents?receivingUnitId=" + ward).statusCode(200).body("items", empty());
        String report = Someone.id(clerk().post("documents", of(ward, "OUTGOING")));
        Someone.loader()
                .post("documents/" + report + "/arrivals", Map.of("unitId", city, "arrivedOn", "2020-02-12"))
                .statusCode(200);
        clerk().get("documents/" + report).body("arrivals", empty());
        neighbour.get("documents/" + report).statusCode(404);
    }

    @Test
    void anInternalDocumentStaysWithItsUnitAndThoseAbove() {
        String internal = Someone.id(Someone.loader().post("documents", of(city, "INTERNAL")));
        clerk().get("documents/" + internal).statusCode(404);
        clerk().get("documents?issuingUnitId=" + city).body("items.id", not(hasItem(internal)));
        Someone.as(Someone.member(city, "VIEWER"))
                .get("documents?direction=INTERNAL&issuingUnitId=" + city)
                .body("items.id", contains(internal));
    }

    @Test
    void theDirectionFitsWhoIssuesIt() {
        wrong(of(city, "INCOMING"), "/direction");
        var outside = incoming("41/QĐ-BCA", "2020-02-11", "2020-03-01", null);
        outside.put("direction", "OUTGOING");
        wrong(outside, "/direction");
    }

    @Test
    void aDocumentArrivesNeitherTomorrowNorUnderNoNumber() {
        String tomorrow = LocalDate.now(BusinessClock.ZONE).plusDays(1).toString();
        wrong(incoming("42/QĐ-BCA", "2020-02-11", tomorrow, null), "/arrival/arrivedOn");
        wrong(incoming("42/QĐ-BCA", "2020-02-11", "2020-03-01", 0), "/arrival/number");
    }

    @Test
    void theRegisterIsFilteredByUrgencyBodyAndYear() {
        var body = of(city, "OUTGOING");
        body.putAll(Map.of("urgency", "EXPRESS", "signer", "Nguyễn Văn A", "signerPosition", "Chủ tịch"));
        String urgent = Someone.id(Someone.loader().post("documents", body));
        body.putAll(Map.of("urgency", "NORMAL", "symbol", "52/QĐ-UBND"));
        Someone.id(Someone.loader().post("documents", body));
        Someone.loader()
                .get("documents?urgency=EXPRESS&year=2020&issuingBody=uy ban thanh pho nhan&issuingUnitId=" + city)
                .body("items.id", contains(urgent));
        Someone.loader().get("documents?year=2021&issuingUnitId=" + city).body("items", empty());
        Someone.loader()
                .get("documents/" + urgent)
                .body("signerPosition", equalTo("Chủ tịch"))
                .body("urgency", equalTo("EXPRESS"));
    }

    private Someone clerk() {
        return Someone.as(clerkName);
    }

    private String arrive(String symbol, String issuedOn, String arrivedOn, @Nullable Integer number, int given) {
        String id = Someone.id(clerk().post("documents", incoming(symbol, issuedOn, arrivedOn, number)));
        clerk().get("documents/" + id).body("arrivals.number", contains(given));
        return id;
    }

    private static void wrong(Map<String, Object> body, String pointer) {
        Someone.loader().post("documents", body).statusCode(422).body("errors.pointer", contains(pointer));
    }

    private Map<String, Object> incoming(String symbol, String issuedOn, String arrivedOn, @Nullable Integer number) {
        var arrival = new HashMap<String, @Nullable Object>();
        arrival.put("unitId", ward);
        arrival.put("arrivedOn", arrivedOn);
        arrival.put("number", number);
        return new HashMap<>(Map.of(
                "type",
                "DECISION",
                "symbol",
                symbol,
                "issuingBody",
                "Bộ Công an",
                "issuedOn",
                issuedOn,
                "subject",
                "Văn bản đến",
                "arrival",
                arrival));
    }

    private static Map<String, Object> of(String unit, String direction) {
        return new HashMap<>(Map.of(
                "type", "DECISION",
                "direction", direction,
                "symbol", "51/QĐ-UBND",
                "issuingUnitId", unit,
                "issuedOn", "2020-02-11",
                "subject", "Quyết định của thành phố"));
    }
}
