package org.kehoach.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What drafters and reviewers say to each other about a draft, at the place that it is about. */
@QuarkusTest
class PlanCommentTest {

    private String city = "";
    private String ward = "";
    private String plan = "";
    private String item = "";
    private Someone officer = Someone.loader();
    private Someone deputy = Someone.loader();
    private Someone chairman = Someone.loader();

    @BeforeEach
    void draftInReview() {
        city = Someone.unit("Thành phố góp ý", "CITY", null);
        ward = Someone.unit("Phường góp ý", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        deputy = Someone.as(Someone.member(city, "DEPUTY"));
        chairman = Someone.as(Someone.member(city, "HEAD"));
        plan = officer.plan(city, "Kế hoạch được góp ý");
        item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Tuyên truyền")));
        officer.post("tasks", Map.of("planItemId", item, "title", "Việc", "leadUnitId", ward))
                .statusCode(201);
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
    }

    @Test
    void aReviewersCommentIsAnsweredResolvedAndOpenedAgain() {
        String comment = comment(deputy, Map.of("partId", item, "text", "Ghi rõ đơn vị chủ trì"));
        officer.get("plans/" + plan).body("openComments", equalTo(1));
        String answer = comment(officer, Map.of("threadId", comment, "text", "Đã ghi"));
        officer.get("plans/" + plan + "/comments")
                .statusCode(200)
                .body("items.id", contains(comment, answer))
                .body("items.threadId", contains(nullValue(), equalTo(comment)))
                .body("items.partId", contains(item, item))
                .body("items.part", contains("I. Tuyên truyền", "I. Tuyên truyền"))
                .body("items[0].allowedActions", contains("REPLY", "RESOLVE"))
                .body("items[1].allowedActions", contains("UPDATE", "DELETE"));
        officer.get("plans/" + plan).body("openComments", equalTo(1));

        officer.step("plans/" + plan + "/comments/" + comment, "resolve", Map.of())
                .statusCode(200)
                .body("resolvedAt", notNullValue())
                .body("resolvedBy.name", notNullValue());
        officer.get("plans/" + plan).body("openComments", equalTo(0));
        deputy.post("plans/" + plan + "/comments", Map.of("threadId", comment, "text", "Chưa đủ"))
                .statusCode(409)
                .body("allowed", hasItems("REOPEN"));
        deputy.step("plans/" + plan + "/comments/" + comment, "reopen", Map.of())
                .statusCode(200)
                .body("resolvedAt", nullValue());
        deputy.step("plans/" + plan + "/comments/" + comment, "reopen", Map.of())
                .statusCode(409);
        deputy.step("plans/" + plan + "/comments/" + answer, "resolve", Map.of())
                .statusCode(409);
        officer.get("plans/" + plan).body("openComments", equalTo(1));
    }

    @Test
    void onlyItsAuthorRewordsAndDeletesAComment() {
        String comment = comment(deputy, Map.of("text", "Kế hoạch dài quá"));
        var path = "plans/" + plan + "/comments/" + comment;
        officer.patch(path, Map.of("text", "Kế hoạch hay quá")).statusCode(403);
        officer.delete(path).statusCode(403);
        deputy.patch(path, Map.of("text", "  Nên gọn lại  "))
                .statusCode(200)
                .body("text", equalTo("Nên gọn lại"))
                .body("editedAt", notNullValue());
        deputy.patch(path, Map.of("text", " ")).statusCode(422).body("errors.pointer", contains("/text"));
        deputy.request()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/" + path)
                .then()
                .statusCode(412);
        deputy.delete(path).statusCode(204);
        officer.get(path)
                .body("text", nullValue())
                .body("deletedAt", notNullValue())
                .body("author.name", notNullValue());
        officer.get("plans/" + plan).body("openComments", equalTo(0));
        deputy.patch(path, Map.of("text", "Vẫn sửa")).statusCode(409);
    }

    @Test
    void anAnswerKeepsAThreadOpenWhoseFirstWordsAreDeleted() {
        String comment = comment(deputy, Map.of("text", "Xem lại"));
        comment(officer, Map.of("threadId", comment, "text", "Xem lại chỗ nào?"));
        deputy.delete("plans/" + plan + "/comments/" + comment).statusCode(204);
        officer.get("plans/" + plan).body("openComments", equalTo(1));
    }

    @Test
    void commentsStayForTheIssuingUnitAfterTheIssueAndTakeNoMore() {
        String comment = comment(deputy, Map.of("partId", item, "text", "Ghi rõ thời hạn"));
        chairman.step("plans/" + plan, "return", Map.of("reason", "Theo các ý kiến"))
                .statusCode(200);
        comment(officer, Map.of("threadId", comment, "text", "Đã sửa"));
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + plan, "issue", Map.of()).statusCode(200);

        officer.get("plans/" + plan + "/comments")
                .body("items.text", contains("Ghi rõ thời hạn", "Đã sửa"))
                .body("items.allowedActions.flatten()", empty());
        deputy.post("plans/" + plan + "/comments", Map.of("text", "Muộn")).statusCode(409);
        deputy.step("plans/" + plan + "/comments/" + comment, "resolve", Map.of())
                .statusCode(409);
        var worker = Someone.as(Someone.member(ward, "OFFICER"));
        worker.get("plans/" + plan).statusCode(200).body("openComments", nullValue());
        worker.get("plans/" + plan + "/comments").statusCode(403);
    }

    @Test
    void aViewerReadsAndOthersSeeNothing() {
        String comment = comment(deputy, Map.of("text", "Ý kiến"));
        var viewer = Someone.as(Someone.member(city, "VIEWER"));
        viewer.get("plans/" + plan + "/comments")
                .body("items.id", contains(comment))
                .body("items[0].allowedActions", empty());
        viewer.post("plans/" + plan + "/comments", Map.of("text", "Tôi thấy")).statusCode(403);
        var worker = Someone.as(Someone.member(ward, "HEAD"));
        worker.get("plans/" + plan + "/comments").statusCode(404);
        worker.post("plans/" + plan + "/comments", Map.of("text", "Tôi thấy")).statusCode(404);
    }

    @Test
    void aCommentIsAboutThePlansOwnItemsAndThreads() {
        String other = officer.plan(city, "Kế hoạch khác");
        String theirs = Someone.id(officer.post("plans/" + other + "/comments", Map.of("text", "Ở kế hoạch khác")));
        var path = "plans/" + plan + "/comments";
        deputy.post(path, Map.of("partId", UUID.randomUUID().toString(), "text", "Lạc"))
                .statusCode(422)
                .body("errors.pointer", contains("/partId"));
        deputy.post(path, Map.of("threadId", theirs, "text", "Lạc"))
                .statusCode(422)
                .body("errors.pointer", contains("/threadId"));
        String comment = comment(deputy, Map.of("text", "Chung"));
        deputy.post(path, Map.of("threadId", comment, "partId", item, "text", "Lạc"))
                .statusCode(422)
                .body("errors.pointer", contains("/partId"));
        deputy.get(path + "/" + theirs).statusCode(404);
        deputy.step(path + "/" + theirs, "resolve", Map.of()).statusCode(404);
    }

    @Test
    void whatWasSaidAboutADraftGoesWithIt() {
        String draft = officer.plan(city, "Bỏ đi");
        String comment = Someone.id(officer.post("plans/" + draft + "/comments", Map.of("text", "Bỏ nhé")));
        Someone.id(officer.post("plans/" + draft + "/comments", Map.of("threadId", comment, "text", "Ừ")));
        officer.delete("plans/" + draft).statusCode(204);
        officer.post("plans/" + plan + "/comments", Map.of("id", comment, "text", "Dùng lại"))
                .statusCode(409);
    }

    private String comment(Someone by, Map<String, String> body) {
        return Someone.id(by.post("plans/" + plan + "/comments", body));
    }
}
