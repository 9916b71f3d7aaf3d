package org.kehoach.unit;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Ids;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Units of one name are told apart wherever one is shown beside another thing. */
@QuarkusTest
class UnitsOfOneNameTest {

    @Inject
    BusinessClock clock;

    private final String mark = UUID.randomUUID().toString().substring(24);

    @Test
    void standingUnitsOfOneNameAreShownWithTheirSuperior() {
        String one = Someone.unit("Tỉnh Một " + mark, "PROVINCE", null);
        String other = Someone.unit("Tỉnh Hai " + mark, "PROVINCE", null);
        String name = "Xã Tân Thành " + mark;
        String commune = Someone.unit(name, "COMMUNE", one);
        shown(one, commune, name);

        Someone.unit(name, "COMMUNE", other);

        shown(one, commune, name + " (Tỉnh Một " + mark + ")");
    }

    @Test
    void underOneSuperiorTheyAreShownWithTheirCode() {
        String city = Someone.unit("Thành phố Mã " + mark, "CITY", null);
        String name = "Trường Kim Đồng " + mark;
        String school = Someone.unit(name, "SCHOOL", city);
        Someone.unit(name, "SCHOOL", city);
        Someone.loader()
                .request()
                .header("If-Match", Someone.loader().tag("units/" + school))
                .body(Map.of("codes", List.of(Map.of("scheme", "S" + mark, "code", "79001"))))
                .put("/api/v1/units/" + school + "/codes")
                .then()
                .statusCode(200);

        shown(city, school, name + " (Thành phố Mã " + mark + ", 79001)");
    }

    @Test
    void aWardThatWentIntoANewOneOfItsNameIsShownWithItsLastDay() {
        String city = Someone.unit("Thành phố " + mark, "CITY", null);
        String name = "Phường Rạch Dừa " + mark;
        String old = Someone.unit(name, "WARD", city);
        String task = task(city, old);
        String merged = Ids.next().toString();
        var created = Map.of(
                "kind", "CREATE", "unitIds", List.of(merged), "name", name, "unitKind", "WARD", "parentId", city);
        var merger = Map.of("kind", "MERGE", "unitIds", List.of(old), "successorIds", List.of(merged));
        var set = Map.of(
                "unitId",
                city,
                "instrument",
                "Nghị quyết minh họa",
                "effectiveOn",
                clock.today().toString(),
                "changes",
                List.of(created, merger));
        String id = Someone.id(Someone.as(Someone.member(city, "ADMIN")).post("unit-change-sets", set));
        var head = Someone.as(Someone.member(city, "HEAD"));

        String today = clock.today().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        head.get("unit-change-sets/" + id + "/dry-run")
                .body("groups.unit.name", everyItem(equalTo(name)))
                .body("groups.to.name", everyItem(equalTo(name + " (" + today + " – …)")));
        head.step("unit-change-sets/" + id, "approve", Map.of()).statusCode(200);

        String ended =
                name + " (… – " + clock.today().minusDays(1).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")) + ")";
        head.get("tasks/" + task).body("assignments.unit.name", containsInAnyOrder(ended, name));
        head.get("units/" + merged).body("name", equalTo(name)).body("predecessors[0].unit.name", equalTo(ended));
        head.get("units/" + old).body("name", equalTo(name)).body("successors[0].unit.name", equalTo(name));
        head.get("unit-change-sets/" + id).body("units.name", containsInAnyOrder(plain(city), ended, name));
    }

    private void shown(String giver, String unit, String name) {
        var loader = Someone.loader();
        loader.get("tasks/" + task(giver, unit)).body("assignments[0].unit.name", equalTo(name));
        loader.get("units/" + unit).body("label", equalTo(name));
        loader.get("units?limit=200&q=" + mark)
                .body("items.find { it.id == '" + unit + "' }.label", equalTo(name))
                .body("items.find { it.id == '" + unit + "' }.name", equalTo(plain(unit)));
    }

    private static String plain(String unit) {
        return Someone.loader().get("units/" + unit).extract().path("name");
    }

    private static String task(String giver, String lead) {
        return Someone.id(Someone.as(Someone.member(giver, "OFFICER"))
                .post("tasks", Map.of("title", "Việc được giao", "givingUnitId", giver, "leadUnitId", lead)));
    }
}
