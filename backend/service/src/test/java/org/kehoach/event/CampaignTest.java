package org.kehoach.event;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A campaign, its sites and what they add up to. */
@QuarkusTest
class CampaignTest extends EventFixture {

    @Test
    void aCampaignHasOneSiteAUnitAndRollsThemUp() {
        String campaign = created(office, campaign());
        var sites = office.post(
                        "events/" + campaign + "/sites", Map.of("unitIds", List.of(ward, other), "pilotUnitId", ward))
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.findAll { it.pilot }.hostUnit.id", contains(ward));
        String site = sites.extract().path("items.find { it.hostUnit.id == '" + ward + "' }.id");
        String away = sites.extract().path("items.find { it.hostUnit.id == '" + other + "' }.id");
        office.post("events/" + campaign + "/sites", Map.of("unitIds", List.of(ward, other)))
                .statusCode(200)
                .body("items.id", containsInAnyOrder(site, away));
        office.post("events/" + campaign + "/sites", Map.of("unitIds", List.of(ward, other), "pilotUnitId", other))
                .statusCode(200)
                .body("items.findAll { it.pilot }.hostUnit.id", contains(other));
        stranger.get("events/" + site).statusCode(404);
        stranger.get("events/" + campaign + "/sites").body("items.id", contains(away));
        patch(warden, site, Map.of("startsOn", today.minusDays(40).toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/startsOn"));
        patch(warden, site, Map.of("startsOn", today.toString())).statusCode(200);
        patch(stranger, away, Map.of("startsOn", today.plusDays(2).toString())).statusCode(200);
        step(warden, site, "close", closing(2, 300)).statusCode(200);
        office.get("events/" + campaign)
                .body("siteTotal", equalTo(2))
                .body("totals.sites", equalTo(2))
                .body("totals.scheduled", equalTo(2))
                .body("totals.held", equalTo(1))
                .body("totals.sessions", equalTo(2))
                .body("totals.attendances", equalTo(300))
                .body("allowedActions", hasItem("ADD_SITE"))
                .body("allowedActions", not(hasItems("DELETE")))
                .body("allowedActions", not(hasItem("CLOSE")));
        office.get("events?campaigns=true&unitId=" + city)
                .body("items.siteTotal", contains(2))
                .body("items.siteHeld", contains(1));
        office.get("events/" + campaign + "/sites")
                .body("items.find { it.id == '" + site + "' }.attendances", equalTo(300))
                .body("items.find { it.id == '" + away + "' }.attendances", nullValue());
        delete(office, campaign).statusCode(409);
        step(office, campaign, "close", closing(2, 300))
                .statusCode(409)
                .body("type", equalTo("https://kehoach.org/problems/conflict"));
        step(office, away, "cancel", Map.of("reason", "Mưa bão")).statusCode(200);
        office.get("events/" + campaign).body("allowedActions", hasItem("CLOSE"));
        patch(office, campaign, Map.of("windowFrom", today.plusDays(1).toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/windowFrom"));
    }

    @Test
    void whoRunsTheCampaignMayCallASiteOffButNotCloseIt() {
        String campaign = created(office, campaign());
        String site = office.post("events/" + campaign + "/sites", Map.of("unitIds", List.of(ward)))
                .statusCode(200)
                .extract()
                .path("items[0].id");
        office.get("events/" + site).body("allowedActions", contains("CANCEL"));
        step(office, site, "close", closing(1, 1)).statusCode(403);
        step(warden, campaign, "cancel", Map.of("reason", "x")).statusCode(403);
        step(office, site, "cancel", Map.of("reason", "Trùng lịch")).statusCode(200);
        office.get("events/" + campaign).body("totals.sites", equalTo(0));
    }

    @Test
    void aCancelledCampaignTakesItsOpenSitesWithIt() {
        String campaign = created(office, campaign());
        var ids = office.post("events/" + campaign + "/sites", Map.of("unitIds", List.of(ward, other)))
                .extract()
                .<List<String>>path("items.id");
        step(office, campaign, "cancel", Map.of("reason", "Dịch bệnh")).statusCode(200);
        for (String id : ids) {
            office.get("events/" + id).body("status", equalTo("CANCELLED")).body("statusReason", equalTo("Dịch bệnh"));
        }
        office.post("events/" + campaign + "/sites", Map.of("unitIds", List.of(city)))
                .statusCode(409);
    }

    @Test
    void aCampaignThatIsCalledOffTakesNoSiteAtTheSameTime() throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 5; round++) {
                String campaign = created(office, campaign());
                var site = event(ward, today);
                site.put("campaignId", campaign);
                var calls = List.<Callable<Integer>>of(
                        () -> warden.post("events", site).extract().statusCode(),
                        () -> office.step("events/" + campaign, "cancel", Map.of("reason", "Bão"))
                                .extract()
                                .statusCode());
                for (var answer : pool.invokeAll(calls)) {
                    assertTrue(List.of(200, 201, 412, 422).contains(answer.get()), "status " + answer.get());
                }
                var end = office.get("events/" + campaign).extract().path("status");
                if ("CANCELLED".equals(end)) {
                    office.get("events/" + campaign + "/sites")
                            .body("items.findAll { it.status != 'CANCELLED' }", empty());
                }
            }
        }
    }

    @Test
    void aCampaignIsNoSiteAndHasOnePilot() {
        String campaign = created(office, campaign());
        var nested = campaign();
        nested.put("campaignId", campaign);
        office.post("events", nested).statusCode(422).body("errors.pointer", contains("/campaignId"));
        var site = event(ward, today);
        site.put("campaignId", campaign);
        site.put("pilot", true);
        warden.post("events", site).statusCode(422).body("errors.code", contains("pilotOfCampaign"));
        site.remove("pilot");
        String pilot = created(warden, site);
        patch(warden, pilot, Map.of("pilot", true)).statusCode(422).body("errors.pointer", contains("/pilot"));
        var second = event(other, today);
        second.put("campaignId", campaign);
        second.put("pilot", true);
        stranger.post("events", second).statusCode(422).body("errors.pointer", contains("/pilot"));
        var ofNoCampaign = event(ward, today);
        ofNoCampaign.put("campaignId", pilot);
        warden.post("events", ofNoCampaign).statusCode(422).body("errors.pointer", contains("/campaignId"));
        String ofNobody = Someone.unit("Phường xa", "WARD", null);
        office.post("events/" + campaign + "/sites", Map.of("unitIds", List.of(ofNobody), "pilotUnitId", ward))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/unitIds/0", "/pilotUnitId"));
    }

    @Test
    void anEventTakesThePlanItemOfItsTaskAndASiteThatOfItsCampaign() {
        String plan = Someone.id(office.post("plans", Map.of("issuingUnitId", city, "title", "Kế hoạch thử")));
        String item = Someone.id(office.post("plans/" + plan + "/items", Map.of("title", "Tổ chức ngày hội")));
        String task = Someone.id(
                office.post("tasks", Map.of("planItemId", item, "title", "Tổ chức ngày hội", "leadUnitId", ward)));
        var body = campaign();
        body.put("taskId", task);
        String campaign = created(office, body);
        office.get("events/" + campaign).body("planItemId", equalTo(item));
        var site = event(ward, today);
        site.put("campaignId", campaign);
        String id = created(warden, site);
        warden.get("events/" + id).body("planItemId", equalTo(item)).body("taskId", equalTo(task));
        patch(warden, id, Map.of("title", "Ngày hội ở phường")).statusCode(200);
    }

    private Map<String, Object> campaign() {
        var campaign = event(city, null);
        campaign.put("title", "Ngày hội Toàn dân bảo vệ an ninh Tổ quốc");
        campaign.put("kind", "FESTIVAL_DAY");
        campaign.put("campaign", true);
        campaign.put("windowFrom", today.minusDays(10).toString());
        campaign.put("windowTo", today.plusDays(30).toString());
        return campaign;
    }
}
