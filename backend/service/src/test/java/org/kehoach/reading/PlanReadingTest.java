package org.kehoach.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kehoach.plantext.Paper;
import org.kehoach.testing.Api;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a paper to a draft: read, decided on piece by piece, made at once, and nothing before that. */
@QuarkusTest
class PlanReadingTest {

    private static final String TITLE = "KẾ HOẠCH\nRa quân năm 2030\n";

    private String city;
    private String police;
    private Someone officer;

    @BeforeEach
    void raiseACity() {
        city = Someone.unit("Thành phố Vũng Tàu", "CITY", null);
        police = Someone.unit("Công an thành phố Vũng Tàu", "POLICE", city);
        Someone.unit("Phòng Văn hóa và Thông tin thành phố Vũng Tàu", "DEPARTMENT", city);
        Someone.unit("Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Vũng Tàu", "FRONT", city);
        Someone.unit("Hội Liên hiệp Phụ nữ thành phố Vũng Tàu", "MASS_ORGANISATION", city);
        for (var commune : List.of("Phường Thắng Tam", "Xã Long Sơn")) {
            var id = Someone.unit(commune, commune.startsWith("Xã") ? "COMMUNE" : "WARD", city);
            Someone.unit("Công an " + commune, "POLICE", id);
        }
        officer = Someone.as(Someone.member(city, "OFFICER"));
    }

    @Test
    void aPaperBecomesADraftWithItsOutlineAndWork() {
        var file = Someone.id(
                officer.upload("ke-hoach-656.docx", Paper.of("plan-656").docx()));
        var read = officer.post("plan-readings", Map.of("issuingUnitId", city, "fileId", file));
        var id = Someone.id(read);
        read.body("asOf", equalTo("2020-02-11"))
                .body("notices", contains("LAYOUT_TABLES"))
                .body("proposals.findAll { it.kind == 'SYMBOL' }.proposed.text", contains("656/KH-UBND"))
                .body("proposals.findAll { it.kind == 'ITEM' }", hasSize(32));
        assertEquals(
                List.of("Phường Thắng Tam", "Xã Long Sơn"),
                units(read, "UBND các phường, xã").stream().sorted().toList());
        assertEquals(List.of("Công an Phường Thắng Tam", "Công an Xã Long Sơn"), units(read, "Công an phường, xã"));
        assertEquals(List.of("Công an thành phố Vũng Tàu"), units(read, "Công an thành phố"));
        assertEquals(
                List.of("Phòng Văn hóa và Thông tin thành phố Vũng Tàu"), units(read, "Phòng Văn hóa và Thông tin"));

        decideAll(id);
        officer.step("plan-readings/" + id, "apply", "").statusCode(200);
        String plan = officer.get("plan-readings/" + id).extract().path("planId");
        officer.get("plans/" + plan)
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("title", containsString("Toàn dân bảo vệ an ninh Tổ quốc"))
                .body("startsOn", equalTo("2020-02-11"))
                .body("endsOn", equalTo("2020-12-31"))
                .body("legalBases.text", hasItem(containsString("Chỉ thị số 50-CT/TU")))
                .body("purpose", containsString("Phát huy sức mạnh tổng hợp"))
                .body("requirements", containsString("tiến hành thường xuyên"))
                .body("organisation", containsString("nghiêm túc thực hiện"))
                .body("items", hasSize(32))
                .body("items.label", hasItems("I", "I.1", "I.1.a", "III.4.b"));
        officer.get("tasks?limit=200&planId=" + plan)
                .statusCode(200)
                .body("items.dueOn", hasItems("2020-10-31", "2020-12-10"))
                .body("items.title", hasItem(containsString("Tổng hợp, báo cáo")));
    }

    @Test
    void applyingOnceMoreAnswersTheSamePlan() {
        var id = read("I. NỘI DUNG\n1. Công an thành phố tổ chức tuần tra trước ngày 15/8/2030.");
        decideAll(id);
        String plan = officer.step("plan-readings/" + id, "apply", "")
                .statusCode(200)
                .extract()
                .path("planId");
        officer.request()
                .post("/api/v1/plan-readings/" + id + "/apply")
                .then()
                .statusCode(200)
                .body("planId", equalTo(plan));
        officer.get("plans?issuingUnitId=" + city).body("items", hasSize(1));
        officer.patch("plan-readings/" + id, Map.of("decisions", Map.of("p1", Map.of("state", "REFUSED"))))
                .statusCode(409);
        officer.delete("plan-readings/" + id).statusCode(204);
        officer.get("plans/" + plan).statusCode(200);
    }

    @Test
    void nothingIsSavedUnseen() {
        var id = read("I. NỘI DUNG\n1. Tuần tra.");
        Api.problem(officer.step("plan-readings/" + id, "apply", ""), 409, "conflict")
                .body("detail", containsString("chưa quyết định"));
        officer.get("plans?issuingUnitId=" + city).body("items", empty());
    }

    @Test
    void whatIsRefusedStaysAsTextOfTheItemAbove() {
        var id = read("I. NỘI DUNG\n1. Tuần tra.\na) Ban đêm trên các tuyến phố.");
        decideAll(id);
        String point = proposal(id, "ITEM", "Ban đêm");
        officer.patch("plan-readings/" + id, Map.of("decisions", Map.of(point, Map.of("state", "REFUSED"))))
                .statusCode(200);
        String plan = officer.step("plan-readings/" + id, "apply", "")
                .statusCode(200)
                .extract()
                .path("planId");
        officer.get("plans/" + plan)
                .body("items", hasSize(2))
                .body("items[1].text", equalTo("a) Ban đêm trên các tuyến phố."));
    }

    @Test
    void whoIsNotCertainIsNeverGuessed() {
        var id = read(
                "I. NỘI DUNG\n1. Giao Phòng Quản lý đô thị chủ trì, phối hợp với Công an thành phố kiểm tra vỉa hè.");
        String work = proposal(id, "ASSIGNMENT", "");
        officer.patch("plan-readings/" + id, Map.of("decisions", Map.of(work, Map.of("state", "ACCEPTED"))))
                .statusCode(422)
                .body("errors.code", contains("leadMissing"))
                .body("errors.pointer", contains("/decisions/" + work));
        var value = Map.of("text", "Kiểm tra vỉa hè", "leadUnitIds", List.of(police), "dueOn", "2030-09-01");
        officer.patch(
                        "plan-readings/" + id,
                        Map.of("decisions", Map.of(work, Map.of("state", "CHANGED", "value", value))))
                .statusCode(200);
        decideAll(id);
        String plan = officer.step("plan-readings/" + id, "apply", "")
                .statusCode(200)
                .extract()
                .path("planId");
        officer.get("tasks?planId=" + plan)
                .body("items.title", contains("Kiểm tra vỉa hè"))
                .body("items.dueOn", contains("2030-09-01"));
    }

    @Test
    void severalWorksOfOneParagraphAreAsManyProposals() {
        var id = read("I. NỘI DUNG\n1. Giao Công an thành phố kiểm tra trước ngày 15/8/2030; giao Hội Liên hiệp Phụ nữ"
                + " vận động hội viên trước ngày 20/9/2030.");
        officer.get("plan-readings/" + id)
                .body(
                        "proposals.findAll { it.kind == 'ASSIGNMENT' }.proposed.dueOn",
                        contains("2030-08-15", "2030-09-20"))
                .body(
                        "proposals.findAll { it.kind == 'ASSIGNMENT' }.named.flatten().units.name.flatten()",
                        contains(
                                startsWith("Công an thành phố Vũng Tàu"),
                                startsWith("Hội Liên hiệp Phụ nữ thành phố Vũng Tàu")));
    }

    @Test
    void aUnitIsFoundWhereItsNameRunsOnIntoOtherWords() {
        var id = read("I. NỘI DUNG\n1. Giao Phòng Văn hóa và Thông tin rà lại hồ sơ di tích.");
        officer.get("plan-readings/" + id)
                .body(
                        "proposals.findAll { it.kind == 'ASSIGNMENT' }.named.flatten().units.name.flatten()",
                        contains(startsWith("Phòng Văn hóa và Thông tin thành phố Vũng Tàu")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giao Phường Thắng Tam chủ trì, phối hợp với Xã Long Sơn kiểm tra vỉa hè. | Phường Thắng Tam + Xã Long Sơn",
                "Phường Thắng Tam, Xã Long Sơn tổ chức ra quân. | Phường Thắng Tam + Xã Long Sơn",
                "UBND Phường Thắng Tam, Xã Long Sơn tổ chức ra quân. | Phường Thắng Tam + Xã Long Sơn",
                "Giao Phường Thắng Tam rà lại hồ sơ. | Phường Thắng Tam",
                "Giao các phường 1, 2 và 3 tổ chức ra quân. | Phường 1 + Phường 2 + Phường 3",
                "Công an Phường 1, Phường 2 tổ chức ra quân. | ''",
                "Ra quân. Đơn vị chủ trì: Phường Thắng Tam. Đơn vị phối hợp: Xã Long Sơn. | Phường Thắng Tam + Xã Long Sơn"
            })
    void aWardIsReadByItsOwnName(String work, String units) {
        for (var number : List.of("1", "2", "3")) {
            Someone.unit("Phường " + number, "WARD", city);
        }
        var id = read("I. NỘI DUNG\n1. " + work);
        List<List<String>> read = officer.get("plan-readings/" + id)
                .extract()
                .path("proposals.findAll { it.kind == 'ASSIGNMENT' }.named.flatten().units.name");
        assertEquals(
                units,
                read.stream()
                        .flatMap(List::stream)
                        .map(name -> name.replaceFirst(" \\(.*", ""))
                        .collect(Collectors.joining(" + ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Giao Công an thành phố báo cáo trong 10 ngày làm việc kể từ ngày ban hành kế hoạch này.",
                "1. Công an thành phố báo cáo chậm nhất sau 10 (mười) ngày làm việc kể từ ngày Kế hoạch được ban hành.",
                "1. Ra quân.\nBáo cáo. Giao Công an thành phố chủ trì thực hiện; hoàn thành trong 10 ngày làm việc kể từ ngày ban hành."
            })
    void workingDaysFromTheIssueAreReadAndGivenAsSuch(String text) {
        var id = read("I. NỘI DUNG\n" + text);
        officer.get("plan-readings/" + id)
                .body("proposals.find { it.kind == 'ASSIGNMENT' }.proposed.dueIn", equalTo(10))
                .body("proposals.find { it.kind == 'ASSIGNMENT' }.proposed.dueOn", nullValue());
        String work = proposal(id, "ASSIGNMENT", "");
        var value = Map.of("text", "Báo cáo", "leadUnitIds", List.of(police), "dueOn", "2030-09-01", "dueIn", 10);
        officer.patch(
                        "plan-readings/" + id,
                        Map.of("decisions", Map.of(work, Map.of("state", "CHANGED", "value", value))))
                .statusCode(422)
                .body("errors.pointer", contains("/decisions/" + work + "/value/dueIn"));
        decideAll(id);
        String plan = officer.step("plan-readings/" + id, "apply", "")
                .statusCode(200)
                .extract()
                .path("planId");
        officer.get("tasks?planId=" + plan).body("items.dueIn", contains(10));
    }

    @Test
    void whatIsNoWardIsNotReadAsOne() {
        var id = read("I. NỘI DUNG\n1. Xã hội hóa nguồn lực tổ chức ngày hội.\n2. XÃ HỘI HÓA tổ chức các hoạt động.");
        officer.get("plan-readings/" + id).body("proposals.findAll { it.kind == 'ASSIGNMENT' }", empty());
    }

    @Test
    void aDocumentOfTheRegisterIsFoundByWhatCitesIt() {
        var document = Someone.id(Someone.loader()
                .post(
                        "documents",
                        Map.of(
                                "type", "DIRECTIVE",
                                "direction", "INTERNAL",
                                "issuingUnitId", city,
                                "symbol", "09/CT-UBND",
                                "issuedOn", "2026-02-06",
                                "subject", "Giữ gìn trật tự")));
        var reader = Someone.loader();
        String text = "Căn cứ Chỉ thị số 09/CT-UBND ngày 06/02/2026;\nI. NỘI DUNG\n1. Thực hiện Chỉ thị 09/CT-UBND"
                + " và Chỉ thị 09/CT-UBND ngày 07/02/2026.";
        reader.post("plan-readings", Map.of("issuingUnitId", city, "text", TITLE + text))
                .statusCode(201)
                .body("proposals.findAll { it.kind == 'LEGAL_BASIS' }.proposed.documentId", contains(document))
                .body(
                        "proposals.findAll { it.kind == 'CITATION' }.proposed.documentId",
                        contains(document, document, null));
    }

    @Test
    void whatADraftHasNoPlaceForIsShownAndNotAskedAbout() {
        var id = read("I. NỘI DUNG\n1. Ra quân theo Chỉ thị 09/CT-UBND trước ngày 15/8/2030.");
        officer.get("plan-readings/" + id)
                .body("proposals.findAll { it.kind in ['CITATION', 'DEADLINE'] }.state", contains("NOTED", "NOTED"));
        String citation = proposal(id, "CITATION", "Chỉ thị");
        for (String state : List.of("ACCEPTED", "REFUSED", "NOTED")) {
            officer.patch("plan-readings/" + id, Map.of("decisions", Map.of(citation, Map.of("state", state))))
                    .statusCode(422)
                    .body("errors.code", contains("noted"));
        }
        String item = proposal(id, "ITEM", "Ra quân");
        officer.patch("plan-readings/" + id, Map.of("decisions", Map.of(item, Map.of("state", "NOTED"))))
                .statusCode(422)
                .body("errors.code", contains("noted"));
        decideAll(id);
        String plan = officer.step("plan-readings/" + id, "apply", "")
                .statusCode(200)
                .extract()
                .path("planId");
        officer.get("plans/" + plan)
                .body("items.title.flatten()", hasItem("Ra quân theo Chỉ thị 09/CT-UBND trước ngày 15/8/2030."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Giao Công an thành phố chủ trì, phối hợp với Phòng Văn hóa và Thông tin thực hiện; Hội Liên hiệp Phụ nữ theo dõi, đôn đốc.",
                "1. Giao Công an thành phố kiểm tra vỉa hè; giao Hội Liên hiệp Phụ nữ theo dõi và đôn đốc việc thực hiện.",
                "1. Công an thành phố tổ chức ra quân. Hội Liên hiệp Phụ nữ có trách nhiệm theo dõi, đôn đốc, kiểm tra.",
                "1. Ra quân.\nTuần tra. Giao Công an thành phố chủ trì thực hiện; Hội Liên hiệp Phụ nữ theo dõi, đôn đốc; hoàn thành chậm nhất ngày 15/8/2030.",
                "1. Ra quân.\nĐơn vị chủ trì: Công an thành phố. Đơn vị theo dõi, đôn đốc: Hội Liên hiệp Phụ nữ."
            })
    void whoSeesThatTheWorkIsDoneIsRead(String text) {
        var id = read("I. NỘI DUNG\n" + text);
        officer.get("plan-readings/" + id)
                .body("proposals.findAll { it.kind == 'ASSIGNMENT' }", hasSize(1))
                .body(
                        "proposals.find { it.kind == 'ASSIGNMENT' }.named.find { it.mention.part == 'MONITOR' }.mention.text",
                        equalTo("Hội Liên hiệp Phụ nữ"));
        decideAll(id);
        String plan = officer.step("plan-readings/" + id, "apply", "")
                .statusCode(200)
                .extract()
                .path("planId");
        String task = officer.get("tasks?planId=" + plan).extract().path("items[0].id");
        officer.get("tasks/" + task)
                .body("assignments.find { it.role == 'LEAD' }.unit.name", startsWith("Công an thành phố"))
                .body("assignments.find { it.role == 'MONITOR' }.unit.name", startsWith("Hội Liên hiệp Phụ nữ"));
    }

    @Test
    void whoseOwnWorkIsToFollowOthersLeadsIt() {
        var id = read("I. NỘI DUNG\n1. Hội Liên hiệp Phụ nữ theo dõi, đôn đốc các cơ sở báo cáo.");
        officer.get("plan-readings/" + id)
                .body("proposals.find { it.kind == 'ASSIGNMENT' }.named.mention.part", contains("LEAD"));
    }

    @Test
    void nobodySeesThatTheirOwnWorkIsDone() {
        var id = read("I. NỘI DUNG\n1. Giao Công an thành phố kiểm tra vỉa hè.");
        String work = proposal(id, "ASSIGNMENT", "");
        var value = Map.of("text", "Kiểm tra", "leadUnitIds", List.of(police), "monitorUnitId", police);
        officer.patch(
                        "plan-readings/" + id,
                        Map.of("decisions", Map.of(work, Map.of("state", "CHANGED", "value", value))))
                .statusCode(422)
                .body("errors.code", contains("unitTwice"));
    }

    @Test
    void decisionsTakeTheVersionThatWasSeenAndOneGoesBack() {
        var id = read("I. NỘI DUNG\n1. Tuần tra.");
        String item = proposal(id, "ITEM", "Tuần tra");
        String seen = officer.tag("plan-readings/" + id);
        var accepted = Map.of("decisions", Map.of(item, Map.of("state", "ACCEPTED")));
        officer.patch("plan-readings/" + id, accepted).statusCode(200);
        officer.request()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", seen)
                .body(accepted)
                .patch("/api/v1/plan-readings/" + id)
                .then()
                .statusCode(412);
        var back = new HashMap<String, Object>();
        back.put(item, null);
        officer.patch("plan-readings/" + id, Map.of("decisions", back))
                .statusCode(200)
                .body("proposals.findAll { it.state !in ['UNDECIDED', 'NOTED'] }", empty());
        officer.patch("plan-readings/" + id, Map.of("decisions", Map.of("p999", Map.of("state", "ACCEPTED"))))
                .statusCode(422)
                .body("errors.pointer", contains("/decisions/p999"));
    }

    @Test
    void aReadingIsItsAuthorsOwn() {
        var id = read("I. NỘI DUNG");
        var colleague = Someone.as(Someone.member(city, "HEAD"));
        colleague.get("plan-readings/" + id).statusCode(404);
        colleague.get("plan-readings").body("items.id", not(hasItem(id)));
        officer.get("plan-readings").body("items.id", hasItem(id)).body("items.title", hasItem("Ra quân năm 2030"));
        Someone.as(Someone.member(city, "CLERK"))
                .post("plan-readings", Map.of("issuingUnitId", city, "text", TITLE))
                .statusCode(403);
    }

    @Test
    void badInputIsRefusedWithAReason() {
        officer.post("plan-readings", Map.of("issuingUnitId", city))
                .statusCode(422)
                .body("errors.code", contains("fileOrText"));
        officer.upload("ke-hoach.docx", "%PDF-1.7 đổi tên".getBytes(StandardCharsets.UTF_8))
                .statusCode(415);
        var secret = Someone.id(officer.upload(
                "kh.docx", Paper.written("MẬT\nKẾ HOẠCH\nI. Nội dung").docx()));
        officer.post("plan-readings", Map.of("issuingUnitId", city, "fileId", secret))
                .statusCode(422)
                .body("errors.code", contains("secret"));
        officer.post("plan-readings", Map.of("issuingUnitId", city, "text", "ÿþðÿþðÿþðÿþðÿþð"))
                .statusCode(422)
                .body("detail", containsString("bảng mã cũ"));
        officer.get("plan-readings").body("items", empty());
    }

    private String read(String body) {
        return Someone.id(officer.post("plan-readings", Map.of("issuingUnitId", city, "text", TITLE + body)));
    }

    private String proposal(String reading, String kind, String text) {
        List<Map<String, Object>> proposals =
                officer.get("plan-readings/" + reading).extract().path("proposals");
        return proposals.stream()
                .filter(proposal -> kind.equals(proposal.get("kind")))
                .filter(proposal -> text(proposal).startsWith(text))
                .map(proposal -> String.valueOf(proposal.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Map<String, Object> proposal) {
        return proposal.get("proposed") instanceof Map<?, ?> value ? String.valueOf(value.get("text")) : "";
    }

    /** Accepts all that is certain and refuses the rest, where nothing is decided yet. */
    private void decideAll(String reading) {
        List<Map<String, Object>> proposals =
                officer.get("plan-readings/" + reading).extract().path("proposals");
        var decisions = new HashMap<String, Object>();
        for (var proposal : proposals) {
            if ("UNDECIDED".equals(proposal.get("state"))) {
                decisions.put(
                        String.valueOf(proposal.get("id")),
                        Map.of("state", isCertain(proposal) ? "ACCEPTED" : "REFUSED"));
            }
        }
        assertFalse(decisions.isEmpty());
        officer.patch("plan-readings/" + reading, Map.of("decisions", decisions))
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static boolean isCertain(Map<String, Object> proposal) {
        return !"ASSIGNMENT".equals(proposal.get("kind"))
                || (proposal.get("proposed") instanceof Map<?, ?> value
                        && value.get("leadUnitIds") instanceof List<?> leads
                        && !leads.isEmpty());
    }

    private static List<String> units(ValidatableResponse read, String text) {
        List<Map<String, Object>> named = read.extract()
                .path("proposals.findAll { it.kind == 'ASSIGNMENT' }.named.flatten().findAll { it.mention.text == '"
                        + text + "' }");
        assertTrue(!named.isEmpty(), text);
        return named.getFirst().get("units") instanceof List<?> units
                ? units.stream()
                        .map(unit -> unit instanceof Map<?, ?> ref ? String.valueOf(ref.get("name")) : "")
                        // units of other tests may bear the same name
                        .map(name -> name.replaceFirst(" \\(.*", ""))
                        .toList()
                : List.of();
    }
}
