package org.kehoach.authorization;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;
import org.kehoach.testing.Tokens;

import org.jspecify.annotations.Nullable;

/**
 * Units that stand in every relation to one unit ({@code own}), somebody in each role in each of them, and things that
 * the unit owns in every state that matters.
 */
final class World {

    static final List<String> ROLES = List.of("HEAD", "DEPUTY", "OFFICER", "CLERK", "VIEWER", "ADMIN");

    /** A service account with every scope, bound to the unit. */
    static final String SERVICE = "SERVICE";

    static final String NONE = "none";

    /** The target of what concerns no unit's thing: any unit of the caller's is the own one. */
    static final String ANY = "any";

    /** The end of the name of a target that lies in the area of charge of every DEPUTY. */
    static final String IN_CHARGE = "InCharge";

    /** When the event that is asked for is held. */
    static final String EVENT_DAY = "2031-05-19";

    /** A day for which something was decided. */
    static final String DECIDED_DAY = "2199-01-07";

    private final Map<String, String> units = new LinkedHashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    World(List<String> scopes) {
        raiseUnits();
        for (var unit : units.entrySet()) {
            for (var role : ROLES) {
                var someone = role.equals("DEPUTY")
                        ? Someone.deputy(unit.getValue(), "Cấp phó", "Văn hóa")
                        : Someone.member(unit.getValue(), role);
                token(unit.getKey(), role, someone);
            }
            tokens.put(
                    unit.getKey() + "/" + SERVICE,
                    Tokens.service("robot-" + unit.getKey(), scopes.toArray(String[]::new))
                            .onUnits(UUID.fromString(unit.getValue()))
                            .signed());
        }
        var stranger = "stranger-" + UUID.randomUUID();
        ROLES.forEach(role -> token(NONE, role, stranger));
        tokens.put(
                NONE + "/" + SERVICE,
                Tokens.service("robot-of-none", scopes.toArray(String[]::new))
                        .onUnits()
                        .signed());
        furnish();
    }

    /** Each relation to the unit that owns the things. */
    List<String> relations() {
        var relations = new ArrayList<>(units.keySet());
        relations.add(NONE);
        return relations;
    }

    /** What the table of rights calls the relation; the units that have a part stand below as well. */
    static List<String> meant(String relation, String target) {
        if (relation.equals(NONE) || (relation.equals("other") && !target.equals(ANY))) {
            return List.of("NONE");
        }
        if (target.equals(ANY)) {
            return List.of("NONE", "OWN", "ABOVE");
        }
        return switch (relation) {
            case "own" -> target.endsWith(IN_CHARGE) ? List.of("NONE", "OWN", "IN_CHARGE") : List.of("NONE", "OWN");
            case "parent" -> List.of("NONE", "ABOVE");
            case "child" -> List.of("NONE", "BELOW");
            case "guide" -> List.of("NONE", "GUIDING");
            default -> List.of("NONE", "BELOW", "ASSIGNED");
        };
    }

    String token(String relation, String role) {
        return get(tokens, relation + "/" + role);
    }

    String id(String name) {
        return get(ids, name);
    }

    private void token(String relation, String role, String username) {
        tokens.put(relation + "/" + role, Tokens.person(username).signed());
    }

    private void raiseUnits() {
        var parent = Someone.unit("Thành phố của ma trận", "CITY", null);
        var guide = Someone.unit("Công an của ma trận", "POLICE", parent);
        var own = guided("Phường của ma trận", parent, guide);
        units.put("own", own);
        units.put("parent", parent);
        units.put("child", Someone.unit("Trường của ma trận", "SCHOOL", own));
        units.put("guide", guide);
        units.put("lead", Someone.unit("Trường chủ trì", "SCHOOL", own));
        units.put("support", Someone.unit("Trường phối hợp", "SCHOOL", own));
        units.put("monitor", Someone.unit("Phòng theo dõi", "DEPARTMENT", own));
        units.put("other", Someone.unit("Phường khác", "WARD", parent));
    }

    private static String guided(String name, String parentId, String guidedById) {
        var period = Map.of("name", name, "kind", "WARD", "parentId", parentId, "guidedById", guidedById);
        return Someone.id(Someone.loader().post("units", Map.of("periods", List.of(period))));
    }

    private void furnish() {
        Someone.loader()
                .put("calendar-days/" + DECIDED_DAY, Map.of("working", false, "name", "Nghỉ của ma trận"))
                .statusCode(200);
        var own = get(units, "own");
        units.forEach((relation, id) -> ids.put(relation, id));
        var view = Map.of("list", "TASKS", "name", "Chung", "query", "", "unitId", own);
        ids.put("view", Someone.id(as("own", "OFFICER").post("saved-views", view)));
        var draft = plan("draft");
        var review = plan("review");
        step("plans/" + review, "OFFICER", "submit");
        for (var role : List.of("HEAD", "DEPUTY", "OFFICER", "CLERK")) {
            var said = as("own", role).post("plans/" + review + "/comments", Map.of("text", "Ý kiến"));
            ids.put("comment/" + role, Someone.id(said));
        }
        var issued = plan("issued");
        step("plans/" + issued, "OFFICER", "submit");
        step("plans/" + issued, "HEAD", "issue");
        ids.put("review" + IN_CHARGE, planInCharge());
        ids.put("issued" + IN_CHARGE, planInCharge());
        step("plans/" + id("issued" + IN_CHARGE), "HEAD", "issue");
        ids.put("staff", staff(own));
        ids.put("changes", changes(own, "2027-01-01", List.of()));
        ids.put("executed", executed(own));
        ids.put("original", file("own", "CLERK"));
        ids.put("document", document(own));
        ids.put("reference", reference(id("document")));
        ids.put("number", number(own));
        ids.put("file", file("lead", "OFFICER"));
        ids.put("event", event(own, false));
        ids.put("campaign", event(own, true));
        var report = as("lead", "OFFICER")
                .post(
                        "assignments/" + id("issued/LEAD") + "/reports",
                        Map.of("text", "Đang làm", "percent", 10, "fileIds", List.of(id("file"))));
        Someone.id(report);
        ids.put(
                "extension",
                Someone.id(as("lead", "OFFICER")
                        .post(
                                "assignments/" + id("issued/LEAD") + "/extension-requests",
                                Map.of("dueOn", "2200-01-01", "reason", "Cần thêm thời gian"))));
        for (var role : List.of("HEAD", "DEPUTY", "OFFICER")) {
            ids.put("reading/" + role, reading(own, role));
        }
        ids.put("reminder", reminder(issued));
        ids.put(
                "comment/task",
                Someone.id(as("own", "OFFICER")
                        .post("tasks/" + id("issued/task") + "/comments", Map.of("text", "Ý kiến"))));
        ids.put("draft", draft);
        ids.put("review", review);
        ids.put("issued", issued);
    }

    /** A draft of the own unit with one item and one task of three units. */
    private String plan(String name) {
        var officer = as("own", "OFFICER");
        var plan = officer.plan(get(units, "own"), "Kế hoạch " + name);
        var item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        var task = Someone.id(officer.post(
                "tasks",
                Map.of(
                        "planItemId",
                        item,
                        "title",
                        "Nhiệm vụ",
                        "dueOn",
                        "2199-01-01",
                        "leadUnitId",
                        get(units, "lead"),
                        "supportUnitIds",
                        List.of(get(units, "support")),
                        "monitorUnitId",
                        get(units, "monitor"))));
        ids.put(name + "/item", item);
        ids.put(name + "/task", task);
        ids.put(name + "/series", series(task));
        List<Map<String, Object>> assignments =
                officer.get("tasks/" + task).statusCode(200).extract().path("assignments");
        assignments.forEach(
                assignment -> ids.put(name + "/" + assignment.get("role"), String.valueOf(assignment.get("id"))));
        return plan;
    }

    private String series(String taskId) {
        var rule = Map.of("frequency", "YEAR", "startsOn", "2199-01-01", "month", 1, "monthDay", 1, "offDay", "KEEP");
        return Someone.id(as("own", "OFFICER").step("tasks/" + taskId, "series", Map.of("recurrence", rule)));
    }

    private String planInCharge() {
        var officer = as("own", "OFFICER");
        var plan = officer.plan(get(units, "own"), "Kế hoạch về văn hóa");
        officer.patch("plans/" + plan, Map.of("area", "VĂN HOÁ")).statusCode(200);
        Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        step("plans/" + plan, "OFFICER", "submit");
        return plan;
    }

    private String reminder(String planId) {
        return Someone.id(as("own", "OFFICER")
                .post(
                        "plans/" + planId + "/reminders",
                        Map.of("itemId", id("issued/item"), "unitId", get(units, "lead"))));
    }

    private String reading(String unitId, String role) {
        return Someone.id(as("own", role)
                .post("plan-readings", Map.of("issuingUnitId", unitId, "text", "KẾ HOẠCH\nCủa ma trận\n1. Nội dung")));
    }

    private void step(String path, String role, String action) {
        as("own", role).step(path, action, Map.of()).log().ifValidationFails().statusCode(200);
    }

    private String staff(String unitId) {
        var username = Someone.member(unitId, "OFFICER");
        var found = Someone.loader().get("staff?q=" + username).statusCode(200).extract();
        ids.put("membership", found.path("items[0].memberships[0].id"));
        return found.path("items[0].id");
    }

    private String changes(String unitId, String effectiveOn, List<?> changes) {
        return Someone.id(as("own", "ADMIN")
                .post(
                        "unit-change-sets",
                        Map.of(
                                "unitId", unitId,
                                "instrument", "Nghị quyết của ma trận",
                                "effectiveOn", effectiveOn,
                                "changes", changes)));
    }

    /** A set of changes that are done. */
    private String executed(String unitId) {
        var rename =
                Map.of("kind", "RENAME", "unitIds", List.of(get(units, "child")), "name", "Trường mới của ma trận");
        var set = changes(unitId, LocalDate.now(BusinessClock.ZONE).toString(), List.of(rename));
        step("unit-change-sets/" + set, "HEAD", "approve");
        return set;
    }

    private String document(String unitId) {
        return Someone.id(as("own", "CLERK")
                .post(
                        "documents",
                        Map.of(
                                "type", "DECISION",
                                "symbol", "656/QĐ-UBND",
                                "issuingUnitId", unitId,
                                "issuedOn", "2026-01-05",
                                "subject", "Về ma trận",
                                "fileIds", List.of(id("original")))));
    }

    private String reference(String documentId) {
        return as("own", "CLERK")
                .post("documents/" + documentId + "/references", Map.of("kind", "BASED_ON", "text", "Luật của ma trận"))
                .statusCode(200)
                .extract()
                .path("references[0].id");
    }

    private String number(String unitId) {
        return Someone.id(as("own", "CLERK")
                .post(
                        "document-numbers",
                        Map.of("type", "REPORT", "letters", "BC-UBND", "unitId", unitId, "subject", "Về ma trận")));
    }

    private String event(String unitId, boolean campaign) {
        var event = new HashMap<String, Object>(Map.of(
                "hostUnitId",
                unitId,
                "title",
                "Ngày hội của ma trận",
                "kind",
                "FESTIVAL_DAY",
                "supportUnitIds",
                List.of(get(units, "support"))));
        if (!campaign) {
            event.putAll(Map.of("startsOn", EVENT_DAY, "place", "Nơi của ma trận"));
        } else {
            event.putAll(Map.of("campaign", true, "windowFrom", "2026-07-01", "windowTo", "2026-08-19"));
        }
        return Someone.id(as("own", "OFFICER").post("events", event));
    }

    private String file(String relation, String role) {
        return given().auth()
                .oauth2(token(relation, role))
                .contentType("image/png")
                .body(Picture.png())
                .post("/api/v1/files?name=anh.png")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Someone as(String relation, String role) {
        return Someone.bearing(token(relation, role));
    }

    private static String get(Map<String, String> map, String key) {
        @Nullable String value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The world has no " + key);
        }
        return value;
    }
}
