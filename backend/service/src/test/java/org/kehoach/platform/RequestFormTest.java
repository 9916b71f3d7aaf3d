package org.kehoach.platform;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kehoach.testing.Api.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kehoach.testing.Someone;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, headers and parameters, to the letter. */
@QuarkusTest
class RequestFormTest {

    @ConfigProperty(name = "kehoach.public-url")
    String publicUrl;

    @ParameterizedTest
    @ValueSource(strings = {"cursor=", "sort=", "sort=,", "sort=name,", "q=%FF", "q=%C3%28", "q=%ED%A0%80"})
    void whatSaysNothingOrIsNoTextIsRefused(String query) {
        problem(
                        Someone.loader()
                                .request()
                                .urlEncodingEnabled(false)
                                .get("/api/v1/units?" + query)
                                .then(),
                        400,
                        "bad-parameter")
                .body("errors.parameter", hasItem(query.substring(0, query.indexOf('='))));
    }

    @Test
    void aSearchIsNoNovel() {
        var loader = Someone.loader();
        loader.get("units?q=" + "ắ".repeat(200)).statusCode(200);
        problem(loader.get("units?q=" + "ắ".repeat(201)), 400, "bad-parameter").body("errors.code", hasItem("length"));
    }

    @Test
    void theFutureHasNoFigures() {
        String unit = Someone.unit("Phường Tương lai", "WARD", null);
        var officer = Someone.as(Someone.member(unit, "OFFICER"));
        String plan = Someone.id(officer.post("plans", Map.of("issuingUnitId", unit, "title", "Kế hoạch")));
        for (var path : List.of("dashboard", "dashboard/trend", "plans/" + plan + "/progress")) {
            problem(officer.get(path + "?asOf=2200-01-01"), 400, "bad-parameter")
                    .body("errors.code", hasItem("future"));
        }
    }

    @Test
    void aNewThingIsFoundAtThePublicAddress() {
        String unit = Someone.unit("Phường Địa chỉ", "WARD", null);
        var officer = Someone.as(Someone.member(unit, "OFFICER"));
        var created = officer.post("plans", Map.of("issuingUnitId", unit, "title", "Kế hoạch"));
        created.header("Location", equalTo(publicUrl + "/api/v1/plans/" + Someone.id(created)));
    }

    @Test
    void aBodyThatMayBeAbsentNeedsNoType() {
        String unit = Someone.unit("Phường Không thân", "WARD", null);
        String officer = Someone.member(unit, "OFFICER");
        var drafter = Someone.as(officer);
        String plan = Someone.id(drafter.post(
                "plans",
                Map.of(
                        "issuingUnitId",
                        unit,
                        "title",
                        "Kế hoạch",
                        "purpose",
                        "Mục đích",
                        "legalBases",
                        List.of(Map.of("text", "Căn cứ Luật")))));
        drafter.post("plans/" + plan + "/items", Map.of("title", "Nội dung")).statusCode(201);
        var answer = raw(
                "POST",
                "/api/v1/plans/" + plan + "/submit",
                "Authorization: Bearer " + Tokens.person(officer).signed(),
                "If-Match: " + drafter.tag("plans/" + plan),
                "Content-Length: 0");
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }

    @Test
    void anAnswerSaysOnceHowItIsKept() {
        String unit = Someone.unit("Phường Bộ đệm", "WARD", null);
        String officer = Someone.member(unit, "OFFICER");
        var token = "Authorization: Bearer " + Tokens.person(officer).signed();
        assertEquals(
                List.of("cache-control: private, no-cache"), cacheControl(raw("GET", "/api/v1/units/" + unit, token)));
        assertEquals(List.of("cache-control: no-store"), cacheControl(raw("GET", "/api/v1/units", token)));
        assertEquals(List.of("cache-control: no-store"), cacheControl(raw("GET", "/api/v1/units")));
        var known = raw("GET", "/api/v1/units/" + unit, token, "If-None-Match: *");
        assertTrue(known.startsWith("HTTP/1.1 304 "), known);
        assertTrue(known.endsWith("\r\n\r\n"), known);
        assertTrue(known.lines().noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("content-")), known);
        assertEquals(List.of("cache-control: private, no-cache"), cacheControl(known));
    }

    @Test
    void optionsTellsTheMethodsThatThereAre() {
        RestAssured.given()
                .options("/api/v1/units")
                .then()
                .header("Allow", equalTo("GET, POST"))
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void bytesHaveNoCharset() {
        String unit = Someone.unit("Phường Bảng tính", "WARD", null);
        var officer = Someone.as(Someone.member(unit, "OFFICER"));
        String plan = Someone.id(officer.post("plans", Map.of("issuingUnitId", unit, "title", "Kế hoạch")));
        for (var kind : List.of("xlsx", "docx")) {
            String type = officer.request()
                    .accept("*/*")
                    .get("/api/v1/plans/" + plan + "/progress." + kind)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", startsWith("application/vnd.openxmlformats"))
                    .extract()
                    .header("Content-Type");
            assertTrue(!type.contains(";"), type);
        }
    }

    private static List<String> cacheControl(String answer) {
        return answer.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("cache-control:"))
                .map(line -> "cache-control:" + line.substring("cache-control:".length()))
                .toList();
    }

    /** The whole answer as it comes over the wire. */
    private String raw(String method, String path, String... headers) {
        var lines = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        for (var header : headers) {
            lines.append(header).append("\r\n");
        }
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(lines.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
