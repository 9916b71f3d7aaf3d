package org.kehoach.platform;

import static org.hamcrest.Matchers.hasItem;
import static org.kehoach.testing.Api.problem;

import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A list of a request holds things, not nulls; a figure has four decimals at most. */
@QuarkusTest
class NullElementsTest {

    private static void refused(ValidatableResponse answer, String pointer, String code) {
        problem(answer, 422, "validation")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void ofAUnit() {
        var loader = Someone.loader();
        refused(loader.post("units", "{\"periods\": [null]}"), "/periods/0", "required");
        refused(
                loader.post(
                        "units", "{\"periods\": [{\"name\": \"Phường A\", \"kind\": \"WARD\"}], \"codes\": [null]}"),
                "/codes/0",
                "required");
        String path = "units/" + Someone.unit("Phường Không rỗng", "WARD", null) + "/codes";
        refused(
                loader.request()
                        .header("If-Match", loader.tag(path.substring(0, path.lastIndexOf('/'))))
                        .body("{\"codes\": [null]}")
                        .put("/api/v1/" + path)
                        .then(),
                "/codes/0",
                "required");
    }

    @Test
    void ofATaskAndItsReports() {
        String unit = Someone.unit("Phường Giao việc", "WARD", null);
        var officer = Someone.as(Someone.member(unit, "OFFICER"));
        String task = "{\"givingUnitId\": \"%s\", \"title\": \"Việc\", \"leadUnitId\": \"%s\", %s}";
        refused(officer.post("tasks", task.formatted(unit, unit, "\"figures\": [null]")), "/figures/0", "required");
        refused(
                officer.post("tasks", task.formatted(unit, unit, "\"supportUnitIds\": [null]")),
                "/supportUnitIds/0",
                "required");
        refused(
                officer.post("tasks", task.formatted(unit, unit, "\"forEach\": {\"unitIds\": [null]}")),
                "/forEach/unitIds/0",
                "required");
        String id =
                Someone.id(officer.post("tasks", Map.of("givingUnitId", unit, "title", "Việc", "leadUnitId", unit)));
        String assignment = officer.get("tasks/" + id).extract().path("assignments[0].id");
        String reports = "assignments/" + assignment + "/reports";
        String report = "{\"percent\": 10, \"text\": \"Đã làm\", %s}";
        refused(officer.post(reports, report.formatted("\"figures\": [null]")), "/figures/0", "required");
        refused(officer.post(reports, report.formatted("\"fileIds\": [null]")), "/fileIds/0", "required");
        refused(
                officer.post(reports, report.formatted("\"figures\": [{\"key\": \"sessions\", \"value\": 1.00001}]")),
                "/figures/0/value",
                "digits");
    }

    @Test
    void ofAPlan() {
        String unit = Someone.unit("Phường Căn cứ", "WARD", null);
        var officer = Someone.as(Someone.member(unit, "OFFICER"));
        refused(
                officer.post(
                        "plans",
                        "{\"issuingUnitId\": \"%s\", \"title\": \"Kế hoạch\", \"legalBases\": [null]}".formatted(unit)),
                "/legalBases/0",
                "required");
        String id = Someone.id(officer.post("plans", Map.of("issuingUnitId", unit, "title", "Kế hoạch")));
        refused(officer.patch("plans/" + id, "{\"legalBases\": [null]}"), "/legalBases/0", "required");
    }
}
