package org.kehoach.authorization;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** The operations that the running service says it has. */
final class Contract {

    /**
     * Where an operation is, and who may call it.
     *
     * @param scope what a service account needs
     * @param rights each role with each relation in which one of the operation's permissions is held
     */
    record Operation(String method, String path, String scope, String bodyType, Set<String> rights) {

        /** Whether nobody has to sign in for it. */
        boolean isForAll() {
            return scope.isEmpty();
        }
    }

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
                        new Operation(
                                method.toUpperCase(Locale.ROOT),
                                path,
                                scope(operation),
                                bodyType(operation),
                                rights(operation)));
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

    private static Set<String> rights(Map<String, Object> operation) {
        var rights = new TreeSet<String>();
        for (var permission : ((Map<?, ?>) operation.getOrDefault("x-permissions", Map.of())).values()) {
            for (var right : (List<?>) permission) {
                for (var role : list(right, "roles")) {
                    list(right, "relations").forEach(relation -> rights.add(role + " " + relation));
                }
            }
        }
        return rights;
    }

    private static List<?> list(@Nullable Object object, String member) {
        return object instanceof Map<?, ?> members && members.get(member) instanceof List<?> list ? list : List.of();
    }

    private static String bodyType(Map<String, Object> operation) {
        return operation.get("requestBody") instanceof Map<?, ?> body
                        && body.get("content") instanceof Map<?, ?> content
                ? String.valueOf(content.keySet().iterator().next())
                : "";
    }
}
