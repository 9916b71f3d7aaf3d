package org.kehoach.local.sample;

import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Loads events and campaigns with their sites, and closes those that were held. */
record EventLoader(Api api, Names names, Days days) {

    /** How many there are, sites included. */
    int load() {
        int loaded = 0;
        for (Node event : DataFiles.yaml("events.yaml").nodes("events")) {
            String account = event.find("by").orElse(Api.LOADER);
            String key = "event-" + event.text("key");
            String id = api.create(account, "/events", content(event, key));
            loaded++;
            for (Node site : event.nodes("sites")) {
                loaded++;
                JsonObject content = content(site, key + "-" + site.text("key"))
                        .put("campaignId", id)
                        .put("kind", event.text("kind"));
                String siteId = api.create(Api.LOADER, "/events", content);
                carryOut(Api.LOADER, siteId, site);
            }
            carryOut(account, id, event);
        }
        return loaded;
    }

    private JsonObject content(Node event, String key) {
        JsonObject content = new JsonObject()
                .put("externalId", Api.externalId(key))
                .put("hostUnitId", names.unit(event.text("unit")))
                .put("title", event.text("title"));
        event.find("kind").ifPresent(kind -> content.put("kind", kind));
        event.find("planItem").ifPresent(item -> content.put("planItemId", names.id("item", item)));
        for (String day : List.of("startsOn", "endsOn", "windowFrom", "windowTo")) {
            event.find(day).ifPresent(text -> content.put(day, days.of(text).toString()));
        }
        event.find("plannedOn")
                .ifPresent(day -> content.put("occurredOn", days.of(day).toString()));
        for (String text : List.of("startTime", "endTime", "place", "materials", "budgetNote")) {
            event.find(text).ifPresent(value -> content.put(text, value));
        }
        for (String flag : List.of("campaign", "pilot", "allDay")) {
            if (event.flag(flag)) {
                content.put(flag, true);
            }
        }
        if (event.has("chair")) {
            content.put("chair", json(event.node("chair")));
        }
        return content.put(
                        "supportUnitIds",
                        new JsonArray(
                                event.texts("support").stream().map(names::unit).toList()))
                .put("programme", list(event.nodes("programme")))
                .put("checklist", checklist(event));
    }

    /** What happened to it since; nothing when an earlier load was here. */
    private void carryOut(String account, String id, Node event) {
        Api.Tagged read = api.get(account, "/events/" + id);
        if (!"PLANNED".equals(read.body().getString("status"))) {
            return;
        }
        if (event.flag("confirm")) {
            api.change(account, "/events/" + id + "/confirm", read, new JsonObject());
        } else if (event.has("postpone")) {
            Node postponed = event.node("postpone");
            api.change(
                    account,
                    "/events/" + id + "/postpone",
                    read,
                    new JsonObject()
                            .put("startsOn", days.of(postponed.text("startsOn")).toString())
                            .put("reason", postponed.text("reason")));
        } else if (event.has("close")) {
            close(account, id, read, event.node("close"));
        }
    }

    private void close(String account, String id, Api.Tagged read, Node closing) {
        JsonArray photos = new JsonArray();
        int count = closing.find("photos").map(Integer::valueOf).orElse(0);
        for (int i = 1; i <= count; i++) {
            photos.add(api.upload(account, "anh-minh-hoa-" + i + ".png", "image/png", Photo.png(id.hashCode() + i)));
        }
        JsonObject body = new JsonObject()
                .put("summary", closing.text("summary"))
                .put("sessions", closing.number("sessions"))
                .put("attendances", closing.number("attendances"))
                .put("heldAsPlanned", closing.flag("heldAsPlanned"))
                .put("fileIds", photos);
        closing.find("lessons").ifPresent(lessons -> body.put("lessons", lessons));
        closing.find("on").ifPresent(day -> body.put("occurredOn", days.of(day).toString()));
        api.change(account, "/events/" + id + "/close", read, body);
    }

    private static JsonArray checklist(Node event) {
        JsonArray checklist = new JsonArray();
        event.nodes("checklist")
                .forEach(line -> checklist.add(
                        new JsonObject().put("text", line.text("text")).put("done", line.flag("done"))));
        return checklist;
    }

    private static JsonArray list(List<Node> nodes) {
        return new JsonArray(nodes.stream().map(EventLoader::json).toList());
    }

    private static JsonObject json(Node node) {
        JsonObject json = new JsonObject();
        node.values().forEach((key, value) -> json.put(key.toString(), value));
        return json;
    }
}
