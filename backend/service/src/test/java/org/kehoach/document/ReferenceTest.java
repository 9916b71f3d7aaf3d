package org.kehoach.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What documents say of one another. */
@QuarkusTest
class ReferenceTest {

    private String office = "";
    private Someone clerk = Someone.loader();

    @BeforeEach
    void openARegister() {
        office = Someone.unit("Ủy ban viện dẫn", "PEOPLES_COMMITTEE", null);
        clerk = Someone.as(Someone.member(office, "CLERK"));
    }

    @Test
    void aReferenceIsSeenFromBothEnds() {
        String directive = register("50-CT/TU", "DIRECTIVE");
        String plan = register("656/KH-UBND", "PLAN");
        refer(plan, "BASED_ON", directive)
                .statusCode(200)
                .body("references.kind", contains("BASED_ON"))
                .body("references[0].document.symbol", equalTo("50-CT/TU"));
        clerk.get("documents/" + directive)
                .body("referencedBy[0].document.id", equalTo(plan))
                .body("referencedBy[0].kind", equalTo("BASED_ON"));
        refer(plan, "BASED_ON", directive).statusCode(422).body("errors[0].code", equalTo("referenceTwice"));
        refer(plan, "ANSWERS", plan).statusCode(422).body("errors[0].code", equalTo("ownReference"));
        clerk.post("documents/" + plan + "/references", Map.of("kind", "AMENDS"))
                .statusCode(422)
                .body("errors.pointer", contains("/text"));
    }

    @Test
    void aReplacedDocumentSaysSoInTheList() {
        String old = register("1/QĐ-UBND", "DECISION");
        var body = new HashMap<>(body("2/QĐ-UBND", "DECISION"));
        body.put("references", List.of(Map.of("kind", "REPLACES", "documentId", old)));
        String latest = Someone.id(clerk.post("documents", body));
        clerk.get("documents?sort=number&issuingUnitId=" + office)
                .body("items[0].replacedBy.id", equalTo(latest))
                .body("items[0].replacedBy.symbol", equalTo("02/QĐ-UBND"))
                .body("items[1].replacedBy", nullValue());
    }

    @Test
    void documentsDoNotReplaceOneAnotherInACircle() {
        String first = register("1/QĐ-UBND", "DECISION");
        String second = register("2/QĐ-UBND", "DECISION");
        String third = register("3/QĐ-UBND", "DECISION");
        refer(second, "REPLACES", first).statusCode(200);
        refer(third, "REPLACES", second).statusCode(200);
        refer(first, "REPLACES", third).statusCode(422).body("errors[0].code", equalTo("replaceCycle"));
        refer(first, "BASED_ON", third).statusCode(200);
    }

    @Test
    void twoThatReplaceOneAnotherAtOnceAreNotBothTaken() throws Exception {
        String one = register("1/QĐ-UBND", "DECISION");
        String other = register("2/QĐ-UBND", "DECISION");
        Callable<Response> forth = () -> refer(one, "REPLACES", other).extract().response();
        Callable<Response> back = () -> refer(other, "REPLACES", one).extract().response();
        try (var threads = Executors.newFixedThreadPool(2)) {
            int taken = 0;
            for (var answer : threads.invokeAll(List.of(forth, back))) {
                taken += answer.get().statusCode() == 200 ? 1 : 0;
            }
            assertEquals(1, taken);
        }
    }

    @Test
    void whoDoesNotSeeTheOtherDocumentReadsTheCitationOnly() {
        String elsewhere = Someone.unit("Ủy ban nơi khác", "PEOPLES_COMMITTEE", null);
        var neighbour = Someone.as(Someone.member(elsewhere, "CLERK"));
        String foreign = Someone.id(neighbour.post("documents", body("9/KH-UBND", "PLAN", elsewhere)));
        refer(register("3/KH-UBND", "PLAN"), "ANSWERS", foreign)
                .statusCode(422)
                .body("errors[0].code", equalTo("document"));
        var loader = Someone.loader();
        String cited = register("4/KH-UBND", "PLAN");
        var reference = Map.of("kind", "ANSWERS", "documentId", foreign, "text", "Kế hoạch số 09/KH-UBND");
        loader.post("documents/" + cited + "/references", reference).statusCode(200);
        loader.post("documents/" + cited + "/references", Map.of("kind", "AMENDS", "documentId", foreign))
                .statusCode(200);
        clerk.get("documents/" + cited)
                .body("references.text", contains("Kế hoạch số 09/KH-UBND"))
                .body("references[0].document", nullValue());
        neighbour.get("documents/" + foreign).body("referencedBy", empty());
        loader.get("documents/" + foreign).body("referencedBy.kind", containsInAnyOrder("ANSWERS", "AMENDS"));
    }

    @Test
    void aPlansLegalBasesAppearWithTheDocumentsThatTheyCite() {
        String directive = register("51-CT/TU", "DIRECTIVE");
        var head = Someone.as(Someone.member(office, "HEAD"));
        String plan = Someone.id(head.post(
                "plans",
                Map.of(
                        "issuingUnitId",
                        office,
                        "title",
                        "Kế hoạch viện dẫn",
                        "purpose",
                        "Mục đích",
                        "legalBases",
                        List.of(Map.of("documentId", directive, "text", "Chỉ thị 51-CT/TU")))));
        Someone.id(head.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        head.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        clerk.get("documents/" + directive).body("referencedBy", empty());
        String document = head.step("plans/" + plan, "issue", Map.of())
                .statusCode(200)
                .extract()
                .path("documentId");
        clerk.get("documents/" + directive)
                .body("referencedBy.document.id", contains(document))
                .body("referencedBy[0].id", nullValue());
        clerk.get("documents/" + document)
                .body("references[0].text", equalTo("Chỉ thị 51-CT/TU"))
                .body("references[0].document.id", equalTo(directive))
                .body("allowedActions", hasItem("REFER"))
                .body("allowedActions", not(hasItem("UPDATE")));
    }

    @Test
    void aMistakenReferenceIsTakenAway() {
        String document = register("5/KH-UBND", "PLAN");
        String path = "documents/" + document + "/references";
        String reference = clerk.post(path, Map.of("kind", "BASED_ON", "text", "Luật Công an nhân dân"))
                .statusCode(200)
                .extract()
                .path("references[0].id");
        String tag = clerk.tag("documents/" + document);
        clerk.request().delete("/api/v1/" + path + "/" + reference).then().statusCode(428);
        clerk.request()
                .header("If-Match", tag)
                .delete("/api/v1/" + path + "/" + reference)
                .then()
                .statusCode(204);
        clerk.get("documents/" + document).body("references", empty());
    }

    private ValidatableResponse refer(String document, String kind, String target) {
        return clerk.post("documents/" + document + "/references", Map.of("kind", kind, "documentId", target));
    }

    private String register(String symbol, String type) {
        return Someone.id(clerk.post("documents", body(symbol, type)));
    }

    private Map<String, Object> body(String symbol, String type) {
        return body(symbol, type, office);
    }

    private static Map<String, Object> body(String symbol, String type, String unit) {
        return Map.of(
                "type", type,
                "symbol", symbol,
                "issuingUnitId", unit,
                "issuedOn", "2020-02-11",
                "subject", "Văn bản " + symbol);
    }
}
