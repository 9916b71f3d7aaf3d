package org.kehoach.local.sample;

import java.util.List;
import java.util.Objects;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Announces the sample accounts and gives them their memberships, past and present. */
record PeopleLoader(Api api, Names names, List<Person> people) {

    int load() {
        Node file = DataFiles.yaml("people.yaml");
        for (Person person : people) {
            String staffId = api.create(
                    Api.LOADER,
                    "/staff",
                    new JsonObject()
                            .put("externalId", Api.externalId("staff-" + person.username()))
                            .put("subject", person.subject())
                            .put("username", person.username())
                            .put("name", person.fullName()));
            JsonArray held = api.get(Api.LOADER, "/staff/" + staffId).body().getJsonArray("memberships");
            for (Node membership : file.nodes(person.username())) {
                JsonObject wanted = membership(membership);
                if (!holds(held, wanted)) {
                    api.create(Api.LOADER, "/staff/" + staffId + "/memberships", wanted);
                }
            }
        }
        return people.size();
    }

    private JsonObject membership(Node node) {
        return new JsonObject()
                .put("unitId", names.unit(node.text("unit")))
                .put("role", node.text("role"))
                .put("position", node.text("position"))
                .put("validFrom", node.find("from").orElse(null))
                .put("validTo", node.find("to").orElse(null));
    }

    private static boolean holds(JsonArray held, JsonObject wanted) {
        return held.stream()
                .map(JsonObject.class::cast)
                .anyMatch(membership -> wanted.getString("unitId")
                                .equals(membership.getJsonObject("unit").getString("id"))
                        && wanted.getString("role").equals(membership.getString("role"))
                        && Objects.equals(wanted.getString("validFrom"), membership.getString("validFrom")));
    }
}
