package org.kehoach.dashboard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ended units did, read as it was and as now. */
@QuarkusTest
class AsNowTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final Someone loader = Someone.loader();
    private Someone officer = loader;
    private String city = "";
    private String one = "";
    private String two = "";
    private String three = "";
    private String heir = "";

    /** One and two were merged, the merged one was merged again; three was split. Each had done a task before. */
    @BeforeEach
    void changes() {
        city = Someone.unit("Thành phố Nay", "CITY", null);
        one = Someone.unit("Phường Một", "WARD", city);
        two = Someone.unit("Phường Hai", "WARD", city);
        three = Someone.unit("Phường Ba", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        List.of(one, two, three).forEach(this::done);
        String between = id();
        heir = id();
        change(20, create(between), merge(List.of(one, two), between));
        change(10, create(heir), merge(List.of(between), heir));
        String left = id();
        String right = id();
        var split = Map.of("kind", "SPLIT", "unitIds", List.of(three), "successorIds", List.of(left, right));
        change(10, create(left), create(right), split);
    }

    @Test
    void figuresStayWithTheUnitsThatLedOrGoToThoseOfToday() {
        officer.get("dashboard")
                .statusCode(200)
                .body("byUnit.unit.id", containsInAnyOrder(one, two, three))
                .body("byUnit.findAll { it.split }", hasSize(0));
        officer.get("dashboard?asNow=true")
                .statusCode(200)
                .body("total.assigned", equalTo(3))
                .body("byUnit.unit.id", containsInAnyOrder(heir, three))
                .body("byUnit.find { it.unit.id == '" + heir + "' }.count.doneOnTime", equalTo(2))
                .body("byUnit.find { it.unit.id == '" + heir + "' }.split", equalTo(false));
    }

    @Test
    void whatCannotBeToldApartAfterASplitIsShownAsSuch() {
        officer.get("dashboard?asNow=true")
                .body("byUnit.find { it.unit.id == '" + three + "' }.split", equalTo(true))
                .body("byUnit.find { it.unit.id == '" + three + "' }.count.assigned", equalTo(1));
    }

    @Test
    void behindAFigureAsNowStandAsManyRows() {
        officer.get("dashboard?unitId=" + heir).body("total.assigned", equalTo(0));
        officer.get("dashboard?asNow=true&unitId=" + heir).body("total.assigned", equalTo(2));
        officer.get("dashboard/trend?asNow=true&unitId=" + heir).body("days[7].count.assigned", equalTo(2));
        String day = "tasks?asOf=" + today;
        officer.get(day + "&leadUnitId=" + heir).body("items", hasSize(0));
        officer.get(day + "&asNow=true&leadUnitId=" + heir).body("items", hasSize(2));
        officer.get(day + "&asNow=true&leadUnder=" + city).body("items", hasSize(3));
        officer.get("tasks?asNow=true&unitId=" + heir).body("items", hasSize(2));
        officer.get(day + "&asNow=true&leadUnitId=" + three).body("items", hasSize(1));
    }

    @Test
    void plansEventsAndDocumentsOfTheUnitsBeforeAreFoundAsNow() {
        String plan = loader.plan(one, "Kế hoạch của phường cũ");
        String event = Someone.id(loader.post(
                "events",
                Map.of(
                        "hostUnitId",
                        two,
                        "title",
                        "Họp",
                        "kind",
                        "MEETING",
                        "place",
                        "Hội trường",
                        "startsOn",
                        day(40))));
        String document = Someone.id(loader.post(
                "documents",
                Map.of(
                        "type", "DECISION",
                        "symbol", "7/QĐ-UBND",
                        "issuingUnitId", one,
                        "issuedOn", day(40),
                        "subject", "Quyết định của phường cũ")));
        for (var list : Map.of(
                        "plans?issuingUnitId=", plan,
                        "events?unitId=", event,
                        "documents?issuingUnitId=", document)
                .entrySet()) {
            loader.get(list.getKey() + heir).body("items", hasSize(0));
            loader.get(list.getKey() + heir + "&asNow=true").body("items.id", contains(list.getValue()));
            loader.get(list.getKey() + three + "&asNow=true").body("items", hasSize(0));
        }
    }

    @Test
    void aPlansProgressNamesTheUnitsOfToday() {
        String plan = loader.plan(city, "Kế hoạch đã qua");
        String item = Someone.id(loader.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        for (String unit : List.of(one, three)) {
            loader.post("tasks", Map.of("planItemId", item, "title", "Việc", "leadUnitId", unit, "dueOn", day(40)))
                    .statusCode(201);
        }
        loader.step("plans/" + plan, "submit", Map.of("occurredOn", day(60))).statusCode(200);
        loader.step("plans/" + plan, "issue", Map.of("occurredOn", day(59))).statusCode(200);
        String path = "plans/" + plan + "/progress";
        officer.get(path).body("items[0].tasks.leadUnit.id", containsInAnyOrder(one, three));
        officer.get(path + "?asNow=true")
                .body("items[0].tasks.leadUnit.id", containsInAnyOrder(heir, three))
                .body("total.assigned", equalTo(2));
        officer.get("plans/" + plan + "/progress.xlsx?asNow=true").statusCode(200);
    }

    private void done(String unit) {
        loader.hadDone(city, unit, today.minusDays(50));
    }

    private void change(int ago, Map<?, ?>... changes) {
        String set = Someone.id(loader.post(
                "unit-change-sets",
                Map.of(
                        "unitId",
                        city,
                        "instrument",
                        "Nghị quyết thử",
                        "effectiveOn",
                        day(ago),
                        "changes",
                        List.of(changes))));
        loader.step("unit-change-sets/" + set, "approve", Map.of()).statusCode(200);
    }

    private Map<String, Object> create(String id) {
        return Map.of(
                "kind", "CREATE", "unitIds", List.of(id), "name", "Phường mới", "unitKind", "WARD", "parentId", city);
    }

    private static Map<String, Object> merge(List<String> units, String into) {
        return Map.of("kind", "MERGE", "unitIds", units, "successorIds", List.of(into));
    }

    private static String id() {
        return "0199abcd-0000-7000-8000-" + UUID.randomUUID().toString().substring(24);
    }

    private String day(int ago) {
        return today.minusDays(ago).toString();
    }
}
