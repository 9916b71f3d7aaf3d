package org.kehoach.platform;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.kehoach.testing.Someone;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liên hệ 0912345678",
                "ĐT: 091 234 56 78.",
                "gọi +84 912 345 678",
                "CCCD 079203001234",
                "số 079 203 001 234",
                "CMND số 273123456"
            })
    void whatLooksLikeAPersonsNumberIsFound(String text) {
        assertTrue(PersonalData.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "656/KH-UBND ngày 11/02/2020",
                "Kinh phí 1.250.000.000 đồng",
                "kinh phí 150000000 đồng",
                "07/CT-BCA-V28 ngày 15/8/2014",
                "5.430 lượt người, 38 buổi, 17 phường",
                "từ 01/7/2020 đến 19/8/2020",
                "mã 26536, 26535"
            })
    void figuresAreNot(String text) {
        assertFalse(PersonalData.isIn(text));
    }

    @Test
    void itIsTakenWithAWarning() {
        String unit = Someone.unit("Phường Cảnh báo", "WARD", null);
        var officer = Someone.as(Someone.member(unit, "OFFICER"));
        var plan = officer.post("plans", Map.of("issuingUnitId", unit, "title", "Liên hệ ông A, 0912345678"))
                .statusCode(201)
                .header("Kehoach-Warnings", equalTo("personal-data"));
        String path = "plans/" + plan.extract().path("id");
        officer.patch(path, Map.of("title", "Kế hoạch")).statusCode(200).header("Kehoach-Warnings", nullValue());
        officer.patch(path, Map.of("purpose", "CCCD 079203001234"))
                .statusCode(200)
                .header("Kehoach-Warnings", equalTo("personal-data"));
    }

    @Test
    void theNextRequestUponTheSameConnectionIsNotWarned() throws IOException, InterruptedException {
        String unit = Someone.unit("Phường Cảnh báo sau", "WARD", null);
        String token = Tokens.person(Someone.member(unit, "OFFICER")).signed();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var text = "{\"issuingUnitId\":\"%s\",\"title\":\"Liên hệ ông A, 0912345678\"}".formatted(unit);
            var draft = request("plans", token).POST(HttpRequest.BodyPublishers.ofString(text));
            assertEquals("personal-data", warning(client, draft));
            assertEquals("", warning(client, request("me", token).GET()));
        }
    }

    @Test
    void whatStandsInATokenIsNotWarnedOf() throws IOException, InterruptedException {
        String unit = Someone.unit("Phường Mã số dài", "WARD", null);
        String token = Tokens.person(Someone.member(unit, "OFFICER"))
                .with("session_state", "00000000-0000-4000-8000-000000000003")
                .signed();
        try (var client = HttpClient.newHttpClient()) {
            assertEquals("", warning(client, request("me", token).GET()));
            var text = "{\"issuingUnitId\":\"%s\",\"title\":\"Kế hoạch\"}".formatted(unit);
            var draft = request("plans", token).POST(HttpRequest.BodyPublishers.ofString(text));
            assertEquals("", warning(client, draft));
        }
    }

    private static HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static String warning(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.discarding());
        assertTrue(answer.statusCode() < 300);
        return answer.headers().firstValue("Kehoach-Warnings").orElse("");
    }
}
