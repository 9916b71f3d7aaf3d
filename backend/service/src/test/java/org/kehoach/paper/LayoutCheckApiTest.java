package org.kehoach.paper;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;

import org.kehoach.layout.PaperFormat;
import org.kehoach.layout.SamplePapers;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk has a paper's layout checked. */
@QuarkusTest
class LayoutCheckApiTest {

    private String ward = "";
    private Someone clerk = Someone.loader();

    @BeforeEach
    void clerk() {
        ward = Someone.unit("Phường Thể thức", "WARD", null);
        clerk = Someone.as(Someone.member(ward, "CLERK"));
    }

    @Test
    void aPaperIsJudgedByTheRegulationOfItsDay() {
        String file = upload(SamplePapers.file(SamplePapers.plan(SamplePapers.BEFORE_THE_DECREE), PaperFormat.DOCX));
        check(Map.of("fileId", file))
                .statusCode(200)
                .body("profile", equalTo("CIRCULAR_01_2011"))
                .body("findings", empty());
        check(Map.of("fileId", file, "issuedOn", "2026-08-05"))
                .statusCode(200)
                .body("profile", equalTo("DECREE_30_2020"))
                .body("findings.rule", hasItem("PAGE_NUMBER"))
                .body("findings.find { it.rule == 'ITALIC' }.point", equalTo("II.6"))
                .body("findings.find { it.rule == 'ITALIC' }.found", equalTo("đứng"))
                .body("findings.find { it.rule == 'ITALIC' }.count", equalTo(2));
    }

    @Test
    void thePlanThatComesOutKeepsToTheLayout() {
        var head = Someone.as(Someone.member(ward, "HEAD"));
        String plan = head.plan(ward, "Kế hoạch đúng thể thức");
        Someone.id(head.post("plans/" + plan + "/items", Map.of("title", "Nội dung một")));
        check(Map.of("fileId", upload(paper(head, plan)))).statusCode(200).body("findings", empty());
        head.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        head.step("plans/" + plan, "issue", Map.of("number", 3)).statusCode(200);
        check(Map.of("fileId", upload(paper(head, plan)))).statusCode(200).body("findings", empty());
        byte[] progress = head.request()
                .accept("*/*")
                .get("/api/v1/plans/" + plan + "/progress.docx")
                .asByteArray();
        check(Map.of("fileId", upload(progress))).statusCode(200).body("findings", empty());
    }

    @Test
    void onlyWhoMayReadTheFileHasItChecked() {
        String file = upload(SamplePapers.file(SamplePapers.report(SamplePapers.UNDER_THE_DECREE), PaperFormat.DOCX));
        String elsewhere = Someone.unit("Phường Khác", "WARD", null);
        Someone.as(Someone.member(elsewhere, "CLERK"))
                .post("layout-checks", Map.of("fileId", file))
                .statusCode(404);
    }

    @Test
    void whatIsNoDocxIsRefusedPlainly() {
        byte[] pdf = SamplePapers.file(SamplePapers.report(SamplePapers.UNDER_THE_DECREE), PaperFormat.PDF);
        String file = Someone.id(clerk.upload("van-ban.pdf", pdf));
        check(Map.of("fileId", file)).statusCode(422).body("detail", containsString("DOCX"));
        check(Map.of()).statusCode(422).body("errors[0].pointer", equalTo("/fileId"));
    }

    private ValidatableResponse check(Object request) {
        return clerk.post("layout-checks", request);
    }

    private String upload(byte[] docx) {
        return Someone.id(clerk.upload("van-ban.docx", docx));
    }

    private static byte[] paper(Someone reader, String plan) {
        return reader.request()
                .accept("*/*")
                .get("/api/v1/plans/" + plan + "/paper.docx")
                .asByteArray();
    }
}
