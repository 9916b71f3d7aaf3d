package org.kehoach.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The catalogue of problems in the contract: one response for each status, and which operations can answer it. */
final class ContractProblems {

    private static final List<Integer> ALWAYS = List.of(400, 401, 403, 406, 429, 500, 503);
    private static final int SHORT = 200;
    private static final int LONG = 2000;

    private final TreeMap<Integer, TreeMap<String, Example>> statuses = new TreeMap<>();

    ContractProblems() {
        for (var type : ProblemType.values()) {
            statuses.computeIfAbsent(type.status(), status -> new TreeMap<>()).put(type.slug(), example(type));
        }
    }

    void addTo(PathItem.HttpMethod method, String path, Operation operation) {
        var responses = operation.getResponses();
        // what the framework's scanner guessed about errors says less
        responses.getAPIResponses().keySet().stream()
                .filter(code -> code.startsWith("4") || code.startsWith("5"))
                .toList()
                .forEach(responses::removeAPIResponse);
        for (int status : possible(method, path, operation)) {
            responses.addAPIResponse(
                    Integer.toString(status), OASFactory.createAPIResponse().ref(name(status)));
        }
        responses.getAPIResponses().values().stream()
                .filter(response -> response.getRef() == null)
                .forEach(ContractProblems::addLimits);
        if (operation.getRequestBody() != null) {
            responses.getAPIResponses().values().stream()
                    .filter(response -> response.getRef() == null)
                    .forEach(response -> response.addHeader(
                            WarningFilter.HEADER,
                            OASFactory.createHeader()
                                    .description(
                                            "Only there when something in the request is worth a second look: a text has what looks like a personal identity or telephone number")
                                    .schema(ContractSchemas.text(SHORT).addEnumeration("personal-data"))));
        }
        var found = responses.getAPIResponse("200");
        if (method == PathItem.HttpMethod.GET && path.endsWith("}") && found != null) {
            found.addHeader("ETag", header("Version and digest of the thing; pass it as If-Match to change the thing"));
            responses.addAPIResponse(
                    "304", OASFactory.createAPIResponse().description("Unchanged since the tag in If-None-Match"));
        }
    }

    private static Set<Integer> possible(PathItem.HttpMethod method, String path, Operation operation) {
        var possible = new TreeSet<>(ALWAYS);
        boolean hasBody = operation.getRequestBody() != null;
        if (path.contains("{") || hasBody) {
            possible.add(404);
        }
        if (method != PathItem.HttpMethod.GET) {
            possible.addAll(List.of(409, 413, 422));
        }
        if (hasBody) {
            possible.add(415);
        }
        if (ContractFilter.parameters(operation).stream()
                .anyMatch(parameter -> Objects.equals(parameter.getName(), "If-Match"))) {
            possible.addAll(List.of(412, 428));
        }
        return possible;
    }

    Map<String, APIResponse> responses() {
        var responses = new LinkedHashMap<String, APIResponse>();
        statuses.forEach((status, examples) -> {
            var media = OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("Problem"))
                    .examples(examples);
            var response = OASFactory.createAPIResponse()
                    .description(String.join(", or ", examples.keySet()).replace('-', ' '))
                    .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
            addHeaders(status, response);
            responses.put(name(status), response);
        });
        return responses;
    }

    private static void addHeaders(int status, APIResponse response) {
        switch (status) {
            case 401 -> response.addHeader("WWW-Authenticate", header("How to sign in"));
            case 405 -> response.addHeader("Allow", header("The methods that exist here"));
            case 429, 503 -> response.addHeader("Retry-After", header("Seconds to wait"));
            default -> {}
        }
        if (status < 500) {
            addLimits(response);
        }
    }

    /** What {@link RateLimitFilter} says. */
    private static void addLimits(APIResponse response) {
        response.addHeader("RateLimit-Policy", header("Requests that the caller may make (q) in so many seconds (w)"))
                .addHeader("RateLimit", header("Requests that are left (r), and seconds until all are again (t)"));
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(ContractSchemas.text(SHORT));
    }

    static Schema schema() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("What went wrong (RFC 9457); `type` is the stable part")
                .addProperty(
                        "type",
                        text(SHORT, "Which problem of the catalogue this is").enumeration(types()))
                .addProperty("title", text(SHORT, "The type in a few words, in the reader's language"))
                .addProperty("status", ContractSchemas.number(400, 599).description("The HTTP status"))
                .addProperty("detail", text(LONG, "What happened this time, in the reader's language"))
                .addProperty("instance", text(LONG, "Path of the request"))
                .addProperty("correlationId", text(64, "Finds this request in the service's log"))
                .addProperty(
                        "errors",
                        list(1000, "Every bad field", OASFactory.createSchema().ref("FieldError")))
                .addProperty("allowed", list(50, "The transitions that are possible now", ContractSchemas.text(50)))
                .addProperty(
                        "existingId",
                        text(36, "The thing that bears this id or external id already")
                                .format("uuid"))
                .addProperty(
                        "obstacles",
                        list(
                                Problem.MOST_OBSTACLES,
                                "What stands in the way, the first of it",
                                OASFactory.createSchema().ref("Obstacle")))
                .addProperty(
                        "obstacleCount",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .description("How many things stand in the way"))
                .addProperty(
                        "currentVersion",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int64")
                                .description("The version that the thing has now, for a new If-Match"))
                .addProperty("current", text(LONG, "Path of the thing as it is now"))
                .required(List.of("type", "title", "status", "instance"));
    }

    static Schema fieldError() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("One bad field: a JSON pointer into the body, or the name of a parameter")
                .addProperty("pointer", text(LONG, "JSON pointer (RFC 6901) to the field of the body"))
                .addProperty("parameter", text(SHORT, "Name of the query, path or header parameter"))
                .addProperty("code", text(SHORT, "Stable code of the rule that was broken"))
                .addProperty("message", text(LONG, "The rule in the reader's language"))
                .required(List.of("code", "message"));
    }

    static Schema obstacle() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("One thing that stands in the way of what was asked for")
                .addProperty("kind", text(20, "What the id is one of: staff, plan, task, event, unit or unitChangeSet"))
                .addProperty("id", text(36, "The id of the thing").format("uuid"))
                .addProperty("message", text(LONG, "The thing by its name and unit, in the reader's language"))
                .addProperty(
                        "remedy",
                        text(1000, "What would clear it, in the reader's language; null where nothing does any more")
                                .addType(Schema.SchemaType.NULL))
                .required(List.of("kind", "id", "message", "remedy"));
    }

    private static List<Object> types() {
        return Stream.of(ProblemType.values())
                .<Object>map(type -> type.uri().toString())
                .toList();
    }

    private static Schema text(int maxLength, String description) {
        return ContractSchemas.text(maxLength).description(description);
    }

    private static Schema list(int maxItems, String description, Schema items) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .description(description)
                .maxItems(maxItems)
                .items(items);
    }

    private static Example example(ProblemType type) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type.uri().toString());
        body.put("title", type.slug().replace('-', ' '));
        body.put("status", type.status());
        body.put("instance", "/api/v1/plans");
        body.put("correlationId", "7c0f6f0e-6d0b-4c3b-9a51-0d9f9c2f4b11");
        switch (type) {
            case VALIDATION -> body.put("errors", List.of(error("pointer", "/title", "required")));
            case BAD_PARAMETER -> body.put("errors", List.of(error("parameter", "limit", "range")));
            case ILLEGAL_TRANSITION -> body.put("allowed", List.of("ISSUE", "RETURN"));
            case CONFLICT -> body.put("existingId", "019a0000-0000-7000-8000-000000000001");
            case PRECONDITION_FAILED -> {
                body.put("currentVersion", 4);
                body.put("current", "/api/v1/plans/019a0000-0000-7000-8000-000000000001");
            }
            default -> {}
        }
        return OASFactory.createExample().value(body);
    }

    /** In a fixed order: the contract is compared as text. */
    private static Map<String, String> error(String where, String name, String code) {
        var error = new LinkedHashMap<String, String>();
        error.put(where, name);
        error.put("code", code);
        error.put("message", "Giá trị không hợp lệ.");
        return error;
    }

    private static String name(int status) {
        return "Problem" + status;
    }
}
