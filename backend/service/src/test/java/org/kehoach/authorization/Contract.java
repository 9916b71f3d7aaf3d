package org.kehoach.authorization;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The operations that the running service says it has. */
final class Contract {

    /** Where an operation is, and the scope that a service account needs. */
    record Operation(String method, String path, String scope, String bodyType) {}

    private Contract() {}

    static Map<String, Operation> operations() {
        Map<String, Map<String, Map<String, Object>>> paths = given().accept("application/json")
                .get("/api/openapi.yaml.json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        var operations = new TreeMap<String, Operation>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (operation.get("operationId") instanceof String id) {
                operations.put(
                        id,
                        new Operation(method.toUpperCase(Locale.ROOT), path, scope(operation), bodyType(operation)));
            }
        }));
        return operations;
    }

    private static String scope(Map<String, Object> operation) {
        for (var requirement : (List<?>) operation.getOrDefault("security", List.of())) {
            if (requirement instanceof Map<?, ?> schemes && schemes.get("services") instanceof List<?> scopes) {
                return String.valueOf(scopes.getFirst());
            }
        }
        return "";
    }

    private static String bodyType(Map<String, Object> operation) {
        return operation.get("requestBody") instanceof Map<?, ?> body
                        && body.get("content") instanceof Map<?, ?> content
                ? String.valueOf(content.keySet().iterator().next())
                : "";
    }
}
