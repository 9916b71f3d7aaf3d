package org.kehoach.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the units of a task say to each other, whom they can mention, and who follows. */
@QuarkusTest
class TaskCommentTest {

    private String city = "";
    private String ward = "";
    private String support = "";
    private String task = "";
    private String worker = "";
    private Someone officer = Someone.loader();
    private Someone leader = Someone.loader();
    private Someone supporter = Someone.loader();

    @BeforeEach
    void work() {
        city = Someone.unit("Thành phố bàn việc", "CITY", null);
        ward = Someone.unit("Phường bàn việc", "WARD", city);
        support = Someone.unit("Phường phối hợp", "WARD", city);
        worker = Someone.member(ward, "OFFICER");
        officer = Someone.as(Someone.member(city, "OFFICER"));
        leader = Someone.as(worker);
        supporter = Someone.as(Someone.member(support, "CLERK"));
        task = Someone.id(officer.post(
                "tasks",
                Map.of(
                        "givingUnitId",
                        city,
                        "title",
                        "Việc cùng làm",
                        "leadUnitId",
                        ward,
                        "supportUnitIds",
                        List.of(support))));
    }

    @Test
    void whoHasAPartTalksAndWhoSeesTheTaskReads() {
        String asked = comment(supporter, Map.of("text", "Giao nhận tài liệu ở đâu?"));
        String answer = comment(leader, Map.of("threadId", asked, "text", "Tại nhà văn hóa"));
        officer.get("tasks/" + task + "/comments")
                .statusCode(200)
                .body("items.id", contains(asked, answer))
                .body("items[1].allowedActions", empty());
        officer.step("tasks/" + task + "/comments/" + asked, "resolve", Map.of())
                .statusCode(200);

        var quarter = Someone.unit("Khu phố bàn việc", "RESIDENTIAL_AREA", ward);
        var below = Someone.as(Someone.member(quarter, "OFFICER"));
        below.get("tasks/" + task).body("allowedActions", empty());
        below.get("tasks/" + task + "/comments").statusCode(200).body("items.id", contains(asked, answer));
        below.post("tasks/" + task + "/comments", Map.of("text", "Tôi cũng nói"))
                .statusCode(403);
        var viewer = Someone.as(Someone.member(ward, "VIEWER"));
        viewer.post("tasks/" + task + "/comments", Map.of("text", "Tôi xem")).statusCode(403);
        var stranger = Someone.as(Someone.member(Someone.unit("Tỉnh khác", "PROVINCE", null), "HEAD"));
        stranger.get("tasks/" + task + "/comments").statusCode(404);
        stranger.get("tasks/" + task + "/comments/mentionable").statusCode(404);
        stranger.post("tasks/" + task + "/comments", Map.of("text", "Lạ")).statusCode(404);
    }

    @Test
    void onACompositeTheUnitsOfItsChildrenTalk() {
        String each = Someone.id(officer.post(
                "tasks",
                Map.of(
                        "givingUnitId",
                        city,
                        "title",
                        "Mỗi phường",
                        "forEach",
                        Map.of("unitIds", List.of(ward, support)))));
        leader.get("tasks/" + each).body("allowedActions", contains("COMMENT"));
        leader.post("tasks/" + each + "/comments", Map.of("text", "Phường đã rõ"))
                .statusCode(201);
        Someone.as(Someone.member(city, "HEAD"))
                .get("tasks/" + each)
                .body("allowedActions", contains("COMMENT", "UPDATE", "CANCEL", "SET_PREDECESSORS"));
    }

    @Test
    void aMentionIsKeptByIdAndShownByName() {
        String id = offered(officer, worker);
        String comment = comment(officer, Map.of("text", "Đề nghị @{" + id + "} báo cáo trước thứ Sáu"));
        leader.get("tasks/" + task + "/comments/" + comment)
                .body("text", equalTo("Đề nghị @{" + id + "} báo cáo trước thứ Sáu"))
                .body("mentions.id", contains(id))
                .body("mentions.name", contains("Cán bộ " + worker));
        officer.patch("tasks/" + task + "/comments/" + comment, Map.of("text", "Đề nghị báo cáo"))
                .body("mentions", empty());
        officer.patch("tasks/" + task + "/comments/" + comment, Map.of("text", "Nhờ @{" + id + "}"))
                .body("mentions.id", contains(id));
        officer.delete("tasks/" + task + "/comments/" + comment).statusCode(204);
        leader.get("tasks/" + task + "/comments/" + comment)
                .body("text", nullValue())
                .body("mentions", empty());
    }

    @Test
    void onlyWhoSeesTheTaskIsOfferedAndCanBeMentioned() {
        var province = Someone.member(Someone.unit("Tỉnh lạ", "PROVINCE", null), "OFFICER");
        String stranger = Someone.loader().get("staff?q=" + province).extract().path("items[0].id");
        officer.get("tasks/" + task + "/comments/mentionable?q=" + province).body("items", empty());
        officer.post("tasks/" + task + "/comments", Map.of("text", "Nhờ @{" + stranger + "}"))
                .statusCode(422)
                .body("errors.pointer", contains("/text"))
                .body("errors.code", contains("mention"));
        officer.get("tasks/" + task + "/comments").body("items", empty());

        var section = Someone.member(Someone.unit("Tổ công tác", "DEPARTMENT", ward), "OFFICER");
        officer.get("tasks/" + task + "/comments/mentionable?q=can bo " + section)
                .body("items.name", contains("Cán bộ " + section))
                .body("items[0].unit.name", equalTo("Tổ công tác"));
        officer.get("tasks/" + task + "/comments/mentionable?limit=200")
                .body("items.name", hasItems("Cán bộ " + worker, "Cán bộ " + section))
                .body("items.size()", equalTo(3));
    }

    @Test
    void whoCommentsOrIsMentionedFollowsUntilTheyStop() {
        var head = Someone.member(ward, "HEAD");
        var chief = Someone.as(head);
        chief.get("tasks/" + task).body("following", equalTo(false));
        comment(officer, Map.of("text", "Nhờ @{" + offered(officer, head) + "} xem"));
        chief.get("tasks/" + task).body("following", equalTo(true));
        officer.get("tasks/" + task).body("following", equalTo(true));
        leader.get("tasks/" + task).body("following", equalTo(false));

        chief.post("tasks/" + task + "/unfollow", Map.of()).statusCode(200).body("following", equalTo(false));
        chief.post("tasks/" + task + "/unfollow", Map.of()).statusCode(200);
        leader.post("tasks/" + task + "/follow", Map.of()).statusCode(200).body("following", equalTo(true));
        leader.get("tasks/" + task).body("following", equalTo(true));
        leader.get("tasks?following=true").body("items.id", equalTo(List.of(task)));
        leader.get("tasks?following=false").body("items.id", not(hasItem(task)));
        officer.get("tasks/" + task).body("following", equalTo(true));
    }

    @Test
    void nothingIsSaidAboutTheWorkOfADraftOrOfARevokedPlan() {
        String plan = officer.plan(city, "Kế hoạch có bàn");
        String item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        String part =
                Someone.id(officer.post("tasks", Map.of("planItemId", item, "title", "Việc", "leadUnitId", ward)));
        officer.get("tasks/" + part).body("allowedActions", not(hasItem("COMMENT")));
        officer.post("tasks/" + part + "/comments", Map.of("text", "Sớm")).statusCode(409);
        var chairman = Someone.as(Someone.member(city, "HEAD"));
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + plan, "issue", Map.of()).statusCode(200);
        String said = Someone.id(leader.post("tasks/" + part + "/comments", Map.of("text", "Đã rõ")));
        chairman.step("plans/" + plan, "revoke", Map.of("reason", "Thay bằng kế hoạch khác"))
                .statusCode(200);
        leader.get("tasks/" + part + "/comments/" + said).body("allowedActions", empty());
        leader.post("tasks/" + part + "/comments", Map.of("text", "Muộn")).statusCode(409);
    }

    private String comment(Someone someone, Map<String, ?> body) {
        return Someone.id(someone.post("tasks/" + task + "/comments", body));
    }

    private String offered(Someone someone, String username) {
        return someone.get("tasks/" + task + "/comments/mentionable?q=CAN BO " + username)
                .statusCode(200)
                .body("items.name", contains("Cán bộ " + username))
                .extract()
                .path("items[0].id");
    }
}
