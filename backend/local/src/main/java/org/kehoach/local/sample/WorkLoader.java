package org.kehoach.local.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Gives tasks, and records what each unit did upon them, in the order in which it happened. */
final class WorkLoader {

    private static final String REPORT = "report";

    private final Api api;
    private final Names names;
    private final Days days;
    private final Map<String, String> given = new HashMap<>();

    WorkLoader(Api api, Names names, Days days) {
        this.api = api;
        this.names = names;
        this.days = days;
    }

    void give(String author, String itemKey, String itemId, Node task) {
        give(author, itemKey + "-" + task.text("key"), task, new JsonObject().put("planItemId", itemId));
    }

    /** Says what the tasks of a draft wait for: {@code after} names others of the plan as item-task. */
    void order(String author, String planKey, List<Node> items) {
        for (Node item : items) {
            for (Node task : item.nodes("tasks")) {
                if (task.has("after")) {
                    hold(author, planKey + "-", item.text("key") + "-" + task.text("key"), task.texts("after"));
                }
            }
            order(author, planKey, item.nodes("items"));
        }
    }

    private void hold(String author, String prefix, String key, List<String> predecessors) {
        String path = "/tasks/" + Objects.requireNonNull(given.get(prefix + key), key);
        JsonArray ids = new JsonArray(predecessors.stream()
                .map(predecessor -> Objects.requireNonNull(given.get(prefix + predecessor), predecessor))
                .toList());
        api.replace(author, path + "/predecessors", api.get(author, path), new JsonObject().put("predecessorIds", ids));
    }

    /** Tasks that a unit gave without a plan, with what was done upon them. */
    int loadAlone(List<Node> tasks) {
        for (Node task : tasks) {
            String key = "task-" + task.text("key");
            JsonObject body = new JsonObject().put("givingUnitId", names.unit(task.text("giver")));
            give(Api.LOADER, key, task, on(body, task.text("on")));
            work(key, task);
        }
        return tasks.size();
    }

    private void give(String author, String key, Node task, JsonObject body) {
        body.put("externalId", Api.externalId(key))
                .put("title", days.fill(task.text("title")))
                .put("description", days.fill(task.find("description").orElse("")))
                .put(
                        "dueOn",
                        task.find("due").map(days::of).map(Object::toString).orElse(null))
                .put("evidenceRequired", task.flag("evidence"))
                .put("figures", figures(task))
                .put("supportUnitIds", units(task.texts("support")))
                .put("monitorUnitId", task.find("monitor").map(names::unit).orElse(null));
        if (task.has("each")) {
            body.put("forEach", new JsonObject().put("unitIds", units(task.texts("each"))));
        } else {
            body.put("leadUnitId", names.unit(task.text("lead")));
        }
        given.put(key, api.create(author, "/tasks", body));
    }

    /** How many tasks are led by a unit. */
    int count(List<Node> items) {
        int leaves = 0;
        for (Node item : items) {
            for (Node task : item.nodes("tasks")) {
                leaves += Math.max(1, task.texts("each").size());
            }
            leaves += count(item.nodes("items"));
        }
        return leaves;
    }

    void load(String planKey, List<Node> items) {
        for (Node item : items) {
            for (Node task : item.nodes("tasks")) {
                work(planKey + "-" + item.text("key") + "-" + task.text("key"), task);
            }
            load(planKey, item.nodes("items"));
        }
    }

    private void work(String key, Node task) {
        if (task.nodes("work").isEmpty()) {
            return;
        }
        Map<String, String> assignments = assignments(key, task);
        for (Node row : task.nodes("work")) {
            String part = row.find("role").orElse("LEAD") + "/" + names.unit(row.text("unit"));
            String assignment = assignments.get(part);
            if (assignment == null) {
                throw new SampleException(
                        "The task \"" + task.text("title") + "\" is not given to " + row.text("unit"));
            }
            carryOut(task, assignment, row);
        }
    }

    /** The assignments of a task and of its children, by role and unit. */
    private Map<String, String> assignments(String key, Node task) {
        String taskId = Objects.requireNonNull(given.get(key), key);
        List<String> taskIds = task.has("each")
                ? api.list(Api.LOADER, "/tasks?parentId=" + taskId).stream()
                        .map(child -> child.getString("id"))
                        .toList()
                : List.of(taskId);
        Map<String, String> assignments = new HashMap<>();
        for (String id : taskIds) {
            JsonArray all = api.get(Api.LOADER, "/tasks/" + id).body().getJsonArray("assignments");
            all.stream()
                    .map(JsonObject.class::cast)
                    .forEach(assignment -> assignments.put(
                            assignment.getString("role") + "/"
                                    + assignment.getJsonObject("unit").getString("id"),
                            assignment.getString("id")));
        }
        return assignments;
    }

    private void carryOut(Node task, String assignment, Node row) {
        List<Step> steps = steps(task, row);
        JsonArray transitions = api.get(Api.LOADER, "/assignments/" + assignment + "/transitions")
                .body()
                .getJsonArray("items");
        List<String> done = new ArrayList<>(transitions.stream()
                .map(JsonObject.class::cast)
                .map(transition -> transition.getString("action").toLowerCase(Locale.ROOT))
                .toList());
        Set<String> told = api.list(Api.LOADER, "/assignments/" + assignment + "/reports").stream()
                .map(report -> report.getString("text"))
                .collect(Collectors.toSet());
        for (Step step : steps) {
            if (step.action().equals(REPORT)) {
                if (!told.contains(step.body().getString("text"))) {
                    report(assignment, step);
                }
            } else if (!done.remove(step.action())) {
                String path = "/assignments/" + assignment;
                api.change(step.account(), path + "/" + step.action(), api.get(step.account(), path), step.body());
            }
        }
    }

    private void report(String assignment, Step step) {
        JsonObject body = step.body();
        if (step.photo()) {
            String file = api.upload(step.account(), "anh-minh-hoa.png", "image/png", Photo.png(assignment.hashCode()));
            body.put("fileIds", new JsonArray().add(file));
        }
        api.create(step.account(), "/assignments/" + assignment + "/reports", body);
    }

    /** One thing that an account does. */
    private record Step(String action, String account, JsonObject body, boolean photo) {}

    /** Either the steps are told one by one, or in short: reported, submitted and accepted on these days. */
    private List<Step> steps(Node task, Node row) {
        if (row.has("steps")) {
            return row.nodes("steps").stream().map(this::step).toList();
        }
        List<Step> steps = new ArrayList<>();
        JsonObject report = new JsonObject()
                .put("text", row.find("text").orElseGet(() -> task.text("reportText")))
                .put("percent", 100)
                .put("figures", values(row));
        steps.add(new Step(REPORT, Api.LOADER, on(report, row.text("submitted")), task.flag("evidence")));
        steps.add(new Step("submit", Api.LOADER, on(new JsonObject(), row.text("submitted")), false));
        row.find("accepted")
                .ifPresent(day -> steps.add(new Step("accept", Api.LOADER, on(new JsonObject(), day), false)));
        return steps;
    }

    private Step step(Node step) {
        JsonObject body = new JsonObject();
        for (String field : List.of("text", "obstacles", "reason", "evaluation")) {
            step.find(field).ifPresent(text -> body.put(field, text));
        }
        step.find("percent").ifPresent(percent -> body.put("percent", Integer.parseInt(percent)));
        if (step.has("figures")) {
            body.put("figures", values(step));
        }
        step.find("on").ifPresent(day -> on(body, day));
        return new Step(step.text("do"), step.find("by").orElse(Api.LOADER), body, step.flag("photo"));
    }

    private JsonObject on(JsonObject body, String day) {
        return body.put("occurredOn", days.of(day).toString());
    }

    private static JsonArray values(Node row) {
        JsonArray values = new JsonArray();
        if (row.has("figures")) {
            Node figures = row.node("figures");
            figures.values()
                    .keySet()
                    .forEach(key -> values.add(
                            new JsonObject().put("key", key.toString()).put("value", figures.number(key.toString()))));
        }
        return values;
    }

    private static JsonArray figures(Node task) {
        JsonArray figures = new JsonArray();
        for (Node figure : task.nodes("figures")) {
            figures.add(new JsonObject()
                    .put("key", figure.text("key"))
                    .put("label", figure.text("label"))
                    .put("measure", figure.text("measure"))
                    .put("target", figure.find("target").map(Integer::valueOf).orElse(null)));
        }
        return figures;
    }

    private JsonArray units(List<String> keys) {
        return new JsonArray(keys.stream().map(names::unit).toList());
    }
}
