package org.kehoach.local.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Drafts and approves the sets of unit changes; their days are past, so each is executed at once. */
record UnitChangeLoader(Api api, Names names) {

    private static final String SETS = "/unit-change-sets";
    private static final long VERSION_7 = 0x7000L;
    private static final long LOW_BITS = 0x0fffL;
    private static final int TIME_SHIFT = 16;

    int load() {
        List<Node> sets = DataFiles.yaml("changes.yaml").nodes("sets");
        for (Node set : sets) {
            String id = api.create(Api.LOADER, SETS, content(set));
            Api.Tagged draft = api.get(Api.LOADER, SETS + "/" + id);
            if (draft.body().getString("status").equals("DRAFT")) {
                api.change(Api.LOADER, SETS + "/" + id + "/approve", draft, new JsonObject());
            }
        }
        return sets.size();
    }

    private JsonObject content(Node set) {
        String day = set.text("effectiveOn");
        JsonArray changes = new JsonArray();
        set.nodes("changes").forEach(change -> changes.add(change(change, day)));
        JsonArray rules = new JsonArray();
        set.nodes("rules").forEach(rule -> rules.add(rule(rule)));
        return new JsonObject()
                .put("externalId", Api.externalId("changes-" + set.text("key")))
                .put("unitId", names.unit("tp-hcm"))
                .put("instrument", set.text("instrument"))
                .put("effectiveOn", day)
                .put("changes", changes)
                .put("rules", rules);
    }

    private JsonObject change(Node change, String day) {
        JsonObject body = new JsonObject().put("kind", change.text("kind")).put("unitIds", units(change, day));
        change.find("into").ifPresent(key -> body.put("successorIds", new JsonArray().add(names.unit(key))));
        change.find("name").ifPresent(name -> body.put("name", name));
        change.find("unitKind").ifPresent(kind -> body.put("unitKind", kind));
        change.find("parent").ifPresent(key -> body.put("parentId", names.unit(key)));
        change.find("guidedBy").ifPresent(key -> body.put("guidedById", names.unit(key)));
        change.find("code")
                .ifPresent(code -> body.put(
                        "codes",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("scheme", change.text("scheme"))
                                        .put("code", code))));
        return body;
    }

    private JsonArray units(Node change, String day) {
        if (change.has("key")) {
            String key = change.text("key");
            names.put("unit", key, idOf(key, day));
        }
        List<String> keys = change.has("key") ? List.of(change.text("key")) : change.texts("units");
        return new JsonArray(keys.stream().map(names::unit).toList());
    }

    private JsonObject rule(Node rule) {
        return new JsonObject()
                .put("objectType", rule.text("type"))
                .put("unitId", names.unit(rule.text("unit")))
                .put("outcome", rule.text("outcome"))
                .put("toUnitId", names.unit(rule.text("to")));
    }

    /** The same at each loading: a UUID of version 7 from the day and the name. */
    private static String idOf(String key, String day) {
        UUID hash = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        long millis =
                LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        long high = (millis << TIME_SHIFT) | VERSION_7 | (hash.getMostSignificantBits() & LOW_BITS);
        return new UUID(high, hash.getLeastSignificantBits()).toString();
    }
}
