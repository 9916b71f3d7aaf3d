package org.kehoach.local.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Loads a plan: its text and outline, its tasks, its issue, what the units did, and its end. */
record PlanLoader(Api api, Names names, Days days, WorkLoader work) {

    private static final String DRAFT = "DRAFT";
    private static final String ISSUED = "ISSUED";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Says how many tasks the plan has that no further task hangs under. */
    int load(String file) {
        Node plan = DataFiles.yaml(file);
        String author = plan.find("author").orElse(Api.LOADER);
        String id = api.create(author, "/plans", text(plan));
        remember(id);
        String key = plan.text("key");
        names.put("plan", key, id);
        List<Node> items = plan.nodes("items");
        if (status(id).equals(DRAFT)) {
            items(author, key, id, null, items);
            work.order(author, key, items);
            step(
                    plan.has("submittedOn") ? Api.LOADER : author,
                    id,
                    "submit",
                    plan.find("submittedOn"),
                    new JsonObject());
        } else if (status(id).equals(ISSUED)) {
            // an earlier load came this far: the same calls find what it made
            items(author, key, id, null, items);
        }
        issue(plan, id);
        if (!status(id).equals(ISSUED)) {
            return work.count(items);
        }
        work.load(key, items);
        conclude(plan, id);
        return work.count(items);
    }

    private JsonObject text(Node plan) {
        JsonArray bases = new JsonArray();
        plan.nodes("legalBases").forEach(basis -> bases.add(basis(basis)));
        return new JsonObject()
                .put("externalId", Api.externalId(plan.text("key")))
                .put("issuingUnitId", names.unit(plan.text("issuingUnit")))
                .put("title", days.fill(plan.text("title")))
                .put("startsOn", days.of(plan.text("startsOn")).toString())
                .put("endsOn", days.of(plan.text("endsOn")).toString())
                .put("legalBases", bases)
                .put("purpose", plan.text("purpose"))
                .put("requirements", plan.text("requirements"))
                .put("organisation", plan.text("organisation"));
    }

    /** A document of the register, or that of a plan of the sample, whose number and day its text names. */
    private JsonObject basis(Node basis) {
        if (!basis.has("plan")) {
            String document = basis.find("document")
                    .map(name -> names.id("document", name))
                    .orElse(null);
            return new JsonObject().put("documentId", document).put("text", basis.text("text"));
        }
        JsonObject above = api.get(Api.LOADER, "/plans/" + names.id("plan", basis.text("plan")))
                .body();
        String day = LocalDate.parse(above.getString("issuedOn")).format(DAY);
        return new JsonObject()
                .put("documentId", above.getString("documentId"))
                .put(
                        "text",
                        basis.text("text")
                                .replace("{symbol}", above.getString("symbol"))
                                .replace("{date}", day));
    }

    private void items(String author, String planKey, String planId, @Nullable String parentId, List<Node> items) {
        for (Node item : items) {
            String key = planKey + "-" + item.text("key");
            String id = status(planId).equals(DRAFT)
                    ? api.create(
                            author,
                            "/plans/" + planId + "/items",
                            new JsonObject()
                                    .put("externalId", Api.externalId(key))
                                    .put("parentId", parentId)
                                    .put("title", days.fill(item.text("title")))
                                    .put(
                                            "text",
                                            item.find("text").map(days::fill).orElse(""))
                                    .put(
                                            "derivedFromId",
                                            item.find("from")
                                                    .map(above -> names.id("item", above))
                                                    .orElse(null)))
                    : names.id("item", key);
            names.put("item", key, id);
            items(author, planKey, planId, id, item.nodes("items"));
            item.nodes("tasks").forEach(task -> work.give(author, key, id, task));
        }
    }

    private void remember(String planId) {
        JsonArray items = api.get(Api.LOADER, "/plans/" + planId).body().getJsonArray("items");
        items.stream()
                .map(JsonObject.class::cast)
                .filter(item -> item.getJsonObject("externalId") != null)
                .forEach(item ->
                        names.put("item", item.getJsonObject("externalId").getString("id"), item.getString("id")));
    }

    private void issue(Node plan, String id) {
        if (!plan.has("issue") || !status(id).equals("IN_REVIEW")) {
            return;
        }
        Node issue = plan.node("issue");
        JsonObject body = new JsonObject().put("signer", issue.text("signer"));
        issue.find("number").ifPresent(number -> body.put("number", Integer.parseInt(number)));
        issue.find("symbol").ifPresent(symbol -> body.put("symbol", symbol));
        step(issue.find("by").orElse(Api.LOADER), id, "issue", issue.find("on"), body);
    }

    private void conclude(Node plan, String id) {
        if (plan.has("conclude")) {
            Node conclusion = plan.node("conclude");
            step(
                    conclusion.find("by").orElse(Api.LOADER),
                    id,
                    "conclude",
                    conclusion.find("on"),
                    new JsonObject().put("conclusion", conclusion.text("text")));
        }
    }

    private void step(String account, String planId, String action, Optional<String> day, JsonObject body) {
        day.ifPresent(on -> body.put("occurredOn", days.of(on).toString()));
        api.change(account, "/plans/" + planId + "/" + action, api.get(account, "/plans/" + planId), body);
    }

    private String status(String planId) {
        return api.get(Api.LOADER, "/plans/" + planId).body().getString("status");
    }
}
