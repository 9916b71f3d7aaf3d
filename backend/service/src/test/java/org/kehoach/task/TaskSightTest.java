package org.kehoach.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which tasks; the list and the single task agree upon it. */
@QuarkusTest
class TaskSightTest {

    private final Map<String, String> tasks = new HashMap<>();
    private String province = "";
    private String city = "";
    private String department = "";
    private String north = "";
    private String south = "";
    private String quarter = "";

    @BeforeEach
    void work() {
        province = Someone.unit("Tỉnh Có Quyền", "PROVINCE", null);
        city = Someone.unit("Thành phố Giao Việc", "CITY", province);
        department = Someone.unit("Phòng Theo Dõi", "DEPARTMENT", city);
        north = Someone.unit("Phường Bắc", "WARD", city);
        south = Someone.unit("Phường Nam", "WARD", city);
        quarter = Someone.unit("Khu phố Một", "RESIDENTIAL_AREA", north);
        var officer = Someone.as(Someone.member(city, "OFFICER"));
        var head = Someone.as(Someone.member(city, "HEAD"));

        give(officer, "draft", Map.of("planItemId", item(officer, officer.plan(city, "Dự thảo")), "leadUnitId", north));
        String plan = officer.plan(city, "Đã ban hành");
        String item = item(officer, plan);
        give(
                officer,
                "northWithSouth",
                Map.of("planItemId", item, "leadUnitId", north, "supportUnitIds", List.of(south)));
        give(officer, "watched", Map.of("planItemId", item, "leadUnitId", south, "monitorUnitId", department));
        give(officer, "each", Map.of("planItemId", item, "forEach", Map.of("unitIds", List.of(north, south))));
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        head.step("plans/" + plan, "issue", Map.of()).statusCode(200);
        give(officer, "own", Map.of("givingUnitId", city, "leadUnitId", city));
    }

    @Test
    void theGivingUnitSeesAllThatItGave() {
        assertSees(city, "draft", "northWithSouth", "watched", "each", "own");
    }

    @Test
    void aUnitAboveSeesWhatWasGivenBelowItButNoDraft() {
        assertSees(province, "northWithSouth", "watched", "each", "own");
    }

    @Test
    void whoLeadsSupportsOrWatchesSeesTheTask() {
        assertSees(north, "northWithSouth", "each", "own");
        assertSees(south, "northWithSouth", "watched", "each", "own");
        assertSees(department, "watched", "own");
    }

    @Test
    void whoStandsBelowAUnitWithAPartSeesTheTask() {
        assertSees(quarter, "northWithSouth", "each", "own");
    }

    @Test
    void othersSeeNothing() {
        assertSees(Someone.unit("Thành phố Khác", "CITY", null));
    }

    private void assertSees(String unit, String... names) {
        var who = Someone.as(Someone.member(unit, "OFFICER"));
        var expected = new TreeSet<>(Set.of(names));
        var opened = tasks.keySet().stream()
                .filter(name -> who.get("tasks/" + tasks.get(name)).extract().statusCode() == 200)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, opened);
        List<String> ids = who.get("tasks?limit=200").statusCode(200).extract().path("items.id");
        var listed = tasks.keySet().stream()
                .filter(name -> ids.contains(tasks.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, listed);
    }

    private void give(Someone officer, String name, Map<String, Object> parts) {
        var task = new HashMap<>(parts);
        task.put("title", "Việc được giao");
        tasks.put(name, Someone.id(officer.post("tasks", task)));
    }

    private static String item(Someone officer, String plan) {
        return Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Tuyên truyền")));
    }
}
