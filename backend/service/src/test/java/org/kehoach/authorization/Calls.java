package org.kehoach.authorization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * How each operation is called so that only its right is tried: changes come without {@code If-Match} and creates
 * without what they require, so that who may do it is refused for that (428, 422) and nothing changes.
 */
final class Calls {

    /**
     * One operation on one thing.
     *
     * @param target what it is tried on, as the file of rights calls it
     * @param parameters values of the path, by name
     * @param listed the thing that a list must show or hide
     */
    record Call(
            String operation,
            String target,
            Map<String, String> parameters,
            String query,
            @Nullable String body,
            @Nullable String listed) {

        String key() {
            return operation + "," + target;
        }
    }

    /** What only who made the thing, or is told of it, may do of all that the table lets; tests of their own hold that. */
    static final Set<String> OF_THE_MAKER = Set.of(
            "getCalendarFeed",
            "revokeCalendarFeed",
            "updateTaskComment",
            "deleteTaskComment",
            "readNotice",
            "updateSavedView",
            "deleteSavedView");

    private final List<Call> calls = new ArrayList<>();
    private final World world;

    Calls(World world) {
        this.world = world;
        addUnitsAndStaff();
        addUnitChanges();
        addDocuments();
        addPlans();
        addPlanReadings();
        addTasks();
        addNotices();
        addAssignments();
        addEvents();
        query(World.ANY, "listCalendarDays", "?from=2026-01-01&to=2026-01-02");
        query(World.ANY, "listDueDates", "?frequency=MONTH&monthDay=5&startsOn=2026-01-01");
        on(World.ANY, Map.of("day", World.DECIDED_DAY), "getCalendarDay", "decideDay", "forgetDay");
        on(
                World.ANY,
                "listCalendarFeeds",
                "createCalendarFeed",
                "getCalendarFeed",
                "revokeCalendarFeed",
                "readCalendar");
        list("own", "listSavedViews", "?list=TASKS", world.id("view"));
        body(World.ANY, "createSavedView", "{}");
        on("own", Map.of("id", world.id("view")), "getSavedView", "updateSavedView", "deleteSavedView");
        on("own", Map.of("id", world.id("view")), "starSavedView", "unstarSavedView");
        on(World.ANY, "getMe", "listPermissions", "getMyWork");
        list("issued", "getDashboard", "", world.id("issued"));
        list("issued", "getDashboardTrend", "?unitId=" + world.id("own"), "\"assigned\":1");
        list("own", "getDashboard", "?unitId=" + world.id("own"), world.id("issued"));
    }

    List<Call> all() {
        return calls;
    }

    private void addUnitsAndStaff() {
        list("own", "listUnits", "?limit=200&q=" + "ma tran", world.id("own"));
        body("own", "createUnit", "{\"periods\": [{\"parentId\": \"" + world.id("own") + "\"}]}");
        body("root", "createUnit", "{\"periods\": []}");
        on("own", Map.of("id", world.id("own")), "getUnit", "getUnitDescent", "listUnitInstruments", "updateUnit");
        on("own", Map.of("id", world.id("own")), "replaceUnitCodes");
        on(World.ANY, "getUnitTree", "exportUnitsAsCsv", "exportUnitsAsXlsx", "dryRunUnitImport", "importUnits");
        list("own", "listStaff", "?limit=200&unitId=" + world.id("own"), world.id("staff"));
        body(World.ANY, "createStaff", "{}");
        on("own", Map.of("id", world.id("staff")), "getStaff");
        add("addMembership", "own", Map.of("id", world.id("staff")), "", "{\"unitId\": \"" + world.id("own") + "\"}");
        var held = Map.of("id", world.id("staff"), "membershipId", world.id("membership"));
        on("own", held, "updateMembership");
        add("moveMembership", "own", held, "", "{\"unitId\": \"" + world.id("own") + "\"}");
        on("own", held, "endMembership");
        add("delegatePowers", "own", held, "", "{\"unitId\": \"" + world.id("own") + "\"}");
        for (var role : List.of("OFFICER", "HEAD", "ADMIN")) {
            var membership = "{\"unitId\": \"" + world.id("own") + "\", \"role\": \"" + role + "\"}";
            body(role, "inviteStaff", "{\"memberships\": [" + membership + "]}");
        }
        on("own", held, "renewOneTimeCode", "suspendStaff", "reinstateStaff");
    }

    private void addUnitChanges() {
        list("own", "listUnitChangeSets", "?limit=200&unitId=" + world.id("own"), world.id("changes"));
        list("executed", "listUnitChangeSets", "?limit=200&unitId=" + world.id("own"), world.id("executed"));
        var executed = Map.of("id", world.id("executed"));
        on("executed", executed, "getUnitChangeSet", "listUnitChangeSteps", "listUnitChangeMoves");
        body("own", "createUnitChangeSet", "{\"unitId\": \"" + world.id("own") + "\"}");
        var set = Map.of("id", world.id("changes"));
        on("own", set, "getUnitChangeSet", "dryRunUnitChangeSet", "updateUnitChangeSet", "deleteUnitChangeSet");
        on("own", set, "listUnitChangeMoves", "listWorkSinceUnitChange", "listUnitChangeSteps");
        on("own", set, "submitUnitChangeSet", "returnUnitChangeSet", "approveUnitChangeSet");
        on("own", set, "withdrawUnitChangeSet", "undoUnitChangeSet");
    }

    private void addDocuments() {
        list("own", "listDocuments", "?limit=200&issuingUnitId=" + world.id("own"), world.id("document"));
        body("own", "createDocument", "{\"issuingUnitId\": \"" + world.id("own") + "\"}");
        on("own", Map.of("id", world.id("document")), "getDocument", "updateDocument", "attachFiles");
        add(
                "receiveDocument",
                "own",
                Map.of("id", world.id("document")),
                "",
                "{\"unitId\": \"" + world.id("own") + "\"}");
        for (var operation : List.of("writeDocumentAsDocx", "writeDocumentAsPdf")) {
            add(operation, "own", Map.of("id", world.id("document")), "", "{}");
        }
        list("own", "listDocumentNumbers", "?unitId=" + world.id("own"), world.id("number"));
        body("own", "reserveDocumentNumber", "{\"unitId\": \"" + world.id("own") + "\"}");
        on("own", Map.of("id", world.id("document")), "addDocumentReference");
        on("own", Map.of("id", world.id("document"), "referenceId", world.id("reference")), "removeDocumentReference");
        on("own", Map.of("id", world.id("number")), "getDocumentNumber", "voidDocumentNumber");
        query(World.ANY, "uploadFile", "");
        query(World.ANY, "listQuarantinedFiles", "");
        on(
                "evidence",
                Map.of("id", world.id("file")),
                "getFile",
                "downloadFile",
                "previewFile",
                "listFileVersions",
                "replaceFile");
        on(
                "original",
                Map.of("id", world.id("original")),
                "getFile",
                "downloadFile",
                "previewFile",
                "listFileVersions",
                "replaceFile",
                "purgeFile",
                "releaseFile");
        list("own", "searchDocuments", "?limit=200&q=ve ma tran", world.id("document"));
        body("evidence", "checkLayout", "{\"fileId\": \"" + world.id("file") + "\"}");
    }

    private void addPlans() {
        list("draft", "listPlans", "?limit=200&issuingUnitId=" + world.id("own"), world.id("draft"));
        list("issued", "listPlans", "?limit=200&issuingUnitId=" + world.id("own"), world.id("issued"));
        body("own", "createPlan", "{\"issuingUnitId\": \"" + world.id("own") + "\"}");
        for (var state : List.of("draft", "review", "issued")) {
            on(state, Map.of("id", world.id(state)), "getPlan", "listPlanTransitions", "getPlanProgress");
            on(state, Map.of("id", world.id(state)), "getPlanTimeline");
            on(state, Map.of("id", world.id(state)), "exportPlanAsDocx", "exportPlanAsPdf");
            on(state, Map.of("id", world.id(state), "itemId", world.id(state + "/item")), "getPlanItem");
        }
        var copy = "{\"issuingUnitId\": \"" + world.id("own") + "\", \"years\": 0}";
        add("copyPlan", "draft", Map.of("id", world.id("draft")), "", copy);
        add("copyPlan", "issued", Map.of("id", world.id("issued")), "", copy);
        var draft = Map.of("id", world.id("draft"), "itemId", world.id("draft/item"));
        on("draft", draft, "updatePlan", "deletePlan", "submitPlan", "updatePlanItem", "deletePlanItem");
        add("createPlanItem", "draft", draft, "", "{}");
        on("draft", Map.of("id", world.id("draft")), "listPlanRevisions", "compareAmendment");
        var revision = Map.of("id", world.id("issued"), "number", "1");
        on("issued", revision, "listPlanRevisions", "getPlanRevision", "comparePlanRevisions", "compareAmendment");
        add("createPlanAmendment", "issued", revision, "", "{}");
        on("review", Map.of("id", world.id("review")), "returnPlan", "issuePlan");
        var inCharge = Map.of("id", world.id("review" + World.IN_CHARGE));
        on("review" + World.IN_CHARGE, inCharge, "updatePlan", "returnPlan", "issuePlan");
        for (var author : List.of("HEAD", "DEPUTY", "OFFICER", "CLERK")) {
            var own = Map.of("id", world.id("review"), "commentId", world.id("comment/" + author));
            on(author, own, "updatePlanComment", "deletePlanComment");
        }
        var said = Map.of("id", world.id("review"), "commentId", world.id("comment/DEPUTY"));
        on("review", said, "getPlanComment", "resolvePlanComment", "reopenPlanComment");
        add("createPlanComment", "review", said, "", "{}");
        for (var state : List.of("review", "issued")) {
            on(state, Map.of("id", world.id(state)), "listPlanComments", "listPlanMentionables", "listPlanChanges");
        }
        var issued = Map.of("id", world.id("issued"));
        add("derivePlan", "issued", issued, "", "{\"issuingUnitId\": \"" + world.id("own") + "\"}");
        on("issued", issued, "getPlanCascade");
        add("createReminder", "issued", issued, "", "{}");
        var reminder = Map.of("id", world.id("reminder"));
        list(World.ANY, "listReminders", "?limit=200", world.id("reminder"));
        on(World.ANY, reminder, "getReminder", "acknowledgeReminder");
        var issuedInCharge = Map.of("id", world.id("issued" + World.IN_CHARGE));
        on("issued" + World.IN_CHARGE, issuedInCharge, "concludePlan", "revokePlan");
        on("issued", issued, "concludePlan", "revokePlan", "exportPlanProgressAsDocx", "exportPlanProgressAsXlsx");
    }

    /** A reading is its author's own. */
    private void addPlanReadings() {
        body("own", "createPlanReading", "{\"issuingUnitId\": \"" + world.id("own") + "\"}");
        for (var author : List.of("HEAD", "DEPUTY", "OFFICER")) {
            var id = world.id("reading/" + author);
            list(author, "listPlanReadings", "", id);
            on(
                    author,
                    Map.of("id", id),
                    "getPlanReading",
                    "updatePlanReading",
                    "applyPlanReading",
                    "deletePlanReading");
        }
    }

    private void addTasks() {
        list("draft", "listTasks", "?limit=200&planId=" + world.id("draft"), world.id("draft/task"));
        list("issued", "listTasks", "?limit=200&planId=" + world.id("issued"), world.id("issued/task"));
        list("draft", "listTaskGroups", "?by=PLAN&planId=" + world.id("draft"), world.id("draft"));
        list("issued", "listTaskGroups", "?by=PLAN&planId=" + world.id("issued"), world.id("issued"));
        list("draft", "exportTasksAsXlsx", "?planId=" + world.id("draft"), world.id("draft/task"));
        list("issued", "exportTasksAsXlsx", "?planId=" + world.id("issued"), world.id("issued/task"));
        body("own", "createTask", "{\"givingUnitId\": \"" + world.id("own") + "\"}");
        body(World.ANY, "changeTasks", "{}");
        body("draft", "createTask", "{\"planItemId\": \"" + world.id("draft/item") + "\"}");
        on("draft", Map.of("id", world.id("draft/task")), "getTask", "updateTask", "deleteTask", "replaceAssignments");
        on("draft", Map.of("id", world.id("draft/task")), "replacePredecessors");
        on("issued", Map.of("id", world.id("issued/task")), "getTask", "updateTask", "cancelTask");
        on("issued", Map.of("id", world.id("issued/task")), "replacePredecessors");
        on("issued", Map.of("id", world.id("issued/task")), "followTask", "unfollowTask");
        var said = Map.of("id", world.id("issued/task"), "commentId", world.id("comment/task"));
        on("issued", said, "listTaskComments", "listTaskMentionables", "getTaskComment");
        on("issued", said, "resolveTaskComment", "reopenTaskComment");
        add("createTaskComment", "issued", said, "", "{}");
        on("OFFICER", said, "updateTaskComment", "deleteTaskComment");
        on("draft", Map.of("id", world.id("draft/task")), "createTaskSeries");
        on("issued", Map.of("id", world.id("issued/task")), "createTaskSeries");
        var drafted = Map.of("id", world.id("draft/series"));
        on("draft", drafted, "getTaskSeries", "updateTaskSeries", "deleteTaskSeries");
        var running = Map.of("id", world.id("issued/series"));
        on("issued", running, "getTaskSeries", "updateTaskSeries", "stopTaskSeries");
    }

    private void addNotices() {
        on(World.ANY, "listNotices", "countUnreadNotices", "getNoticeChoices");
        query(World.ANY, "followChanges", "?seconds=1");
        body(World.ANY, "readNotices", "{}");
        body(World.ANY, "updateNoticeChoices", "{}");
        add("readNotice", World.ANY, Map.of("id", world.id("issued/task")), "", null);
    }

    private void addAssignments() {
        for (var part : List.of("LEAD", "SUPPORT", "MONITOR")) {
            var id = Map.of("id", world.id("issued/" + part));
            on(part, id, "getAssignment", "listProgressReports", "listAssignmentTransitions");
            on(part, id, "acknowledgeAssignment", "startAssignment", "submitAssignment", "acceptAssignment");
            on(part, id, "returnAssignment", "reopenAssignment", "cancelAssignment", "updateAssignment");
            add("createProgressReport", part, id, "", "{}");
            add("createExtensionRequest", part, id, "", "{}");
        }
        list("issued", "listExtensionRequests", "?limit=200&taskId=" + world.id("issued/task"), world.id("extension"));
        var extension = Map.of("id", world.id("extension"));
        on("LEAD", extension, "getExtensionRequest", "grantExtension", "refuseExtension", "withdrawExtension");
        on("draft", Map.of("id", world.id("draft/LEAD")), "getAssignment", "acknowledgeAssignment");
    }

    private void addEvents() {
        list("own", "listEvents", "?limit=200&unitId=" + world.id("own"), world.id("event"));
        list(
                "own",
                "listEventClashes",
                "?startsOn=" + World.EVENT_DAY + "&unitId=" + world.id("own"),
                world.id("event"));
        body("own", "createEvent", "{\"hostUnitId\": \"" + world.id("own") + "\"}");
        var event = Map.of("id", world.id("event"));
        on("own", event, "getEvent", "listEventTransitions", "updateEvent", "deleteEvent", "cancelEvent");
        on("own", event, "closeEvent", "confirmEvent", "postponeEvent", "exportEventAsIcs");
        var campaign = Map.of("id", world.id("campaign"));
        on("campaign", campaign, "getEvent", "listEventSites");
        add("createEventSites", "campaign", campaign, "", "{}");
    }

    private void on(String target, String... operations) {
        on(target, Map.of(), operations);
    }

    private void on(String target, Map<String, String> parameters, String... operations) {
        for (var operation : operations) {
            add(operation, target, parameters, "", null);
        }
    }

    private void query(String target, String operation, String query) {
        add(operation, target, Map.of(), query, null);
    }

    private void body(String target, String operation, String body) {
        add(operation, target, Map.of(), "", body);
    }

    private void list(String target, String operation, String query, String listed) {
        calls.add(new Call(operation, target, Map.of(), query.replace(" ", "%20"), null, listed));
    }

    private void add(
            String operation, String target, Map<String, String> parameters, String query, @Nullable String body) {
        calls.add(new Call(operation, target, parameters, query, body, null));
    }

    /** Groups what is the same, in the order it came. */
    static <T> Map<String, List<T>> grouped(List<T> items, Function<T, String> key) {
        var groups = new LinkedHashMap<String, List<T>>();
        items.forEach(item -> groups.computeIfAbsent(key.apply(item), missing -> new ArrayList<>())
                .add(item));
        return groups;
    }
}
