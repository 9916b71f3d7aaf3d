package org.kehoach.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;

import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every operation, tried over HTTP by every role in every relation to the thing, against {@code rights.csv}. In it
 * {@code ok} is whatever comes after the right was granted, {@code shown} and {@code hidden} say what a list has.
 */
@QuarkusTest
class AuthorizationMatrixTest {

    private static final String HEADER =
            "operation,target,relations," + String.join(",", World.ROLES) + "," + World.SERVICE;
    private static final int TARGET = 1;
    private static final int RELATIONS = 2;
    private static final int FIRST_ROLE = 3;
    private static final int AT_ONCE = 8;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void everybodyMayDoWhatTheFileSaysAndNothingElse() throws IOException, InterruptedException, ExecutionException {
        var operations = Contract.operations();
        var world = new World(scopes(operations));
        var calls = new Calls(world).all();
        assertEquals(
                operations.keySet(),
                new TreeSet<>(calls.stream().map(Calls.Call::operation).toList()),
                "operations of the contract, and those that Calls.java knows");
        var lines = new ArrayList<>(List.of(HEADER));
        for (var call : calls) {
            lines.addAll(rows(call, world, Objects.requireNonNull(operations.get(call.operation()))));
        }
        compare("rights.csv", lines);
    }

    /** The table that the contract and the app show explains every right in the file, and has none that is not there. */
    @Test
    void theTableOfRightsSaysWhatTheFileSays() throws IOException {
        var operations = Contract.operations();
        var unexplained = new TreeSet<String>();
        var unseen = new TreeSet<String>();
        operations.forEach((id, operation) -> operation.rights().forEach(right -> unseen.add(id + " " + right)));
        for (var line : expected("rights.csv").lines().skip(1).toList()) {
            var cells = line.split(",", -1);
            for (var role : World.ROLES) {
                if (!List.of("ok", "shown").contains(cells[FIRST_ROLE + World.ROLES.indexOf(role)])) {
                    continue;
                }
                for (var relation : cells[RELATIONS].split(" ")) {
                    var rights = World.meant(relation, cells[TARGET]).stream()
                            .map(meant -> cells[0] + " " + role + " " + meant)
                            .toList();
                    var table = Objects.requireNonNull(operations.get(cells[0])).rights();
                    if (rights.stream().noneMatch(right -> table.contains(right.substring(cells[0].length() + 1)))) {
                        unexplained.add(cells[0] + " on " + cells[TARGET] + ": " + role + " " + relation);
                    }
                    rights.forEach(unseen::remove);
                }
            }
        }
        unseen.removeIf(right -> Calls.OF_THE_MAKER.contains(right.substring(0, right.indexOf(' '))));
        assertEquals("", String.join("\n", unexplained), "rights in the file that the table does not give");
        assertEquals("", String.join("\n", unseen), "rights in the table that the file does not give");
    }

    @Test
    void everyOperationNeedsItsScope() throws IOException, InterruptedException {
        var operations = Contract.operations();
        var lines = new ArrayList<>(List.of("operation,scope"));
        operations.forEach((id, operation) -> lines.add(id + "," + operation.scope()));
        compare("scopes.csv", lines);
        operations.values().removeIf(Contract.Operation::isForAll);
        for (var operation : operations.entrySet()) {
            var others = scopes(operations);
            others.remove(operation.getValue().scope());
            var token = Tokens.service("robot", others.toArray(String[]::new)).signed();
            var call = new Calls.Call(operation.getKey(), "", Map.of(), "", null, null);
            assertEquals("403", outcome(call, operation.getValue(), token), operation.getKey());
            assertEquals("401", outcome(call, operation.getValue(), ""), operation.getKey());
        }
    }

    private static List<String> scopes(Map<String, Contract.Operation> operations) {
        return new ArrayList<>(new TreeSet<>(
                operations.values().stream().map(Contract.Operation::scope).toList()));
    }

    /** Relations that have the same rights share a line. */
    private List<String> rows(Calls.Call call, World world, Contract.Operation operation)
            throws InterruptedException, ExecutionException {
        var roles = new ArrayList<>(World.ROLES);
        roles.add(World.SERVICE);
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var tries = new ArrayList<Callable<String>>();
            for (var relation : world.relations()) {
                for (var role : roles) {
                    tries.add(() -> outcome(call, operation, world.token(relation, role)));
                }
            }
            var outcomes = pool.invokeAll(tries);
            var rights = new ArrayList<String>();
            for (int i = 0; i < world.relations().size(); i++) {
                var cells = new ArrayList<String>();
                for (int j = 0; j < roles.size(); j++) {
                    cells.add(outcomes.get(i * roles.size() + j).get());
                }
                rights.add(String.join(",", cells));
            }
            var relations = world.relations();
            return Calls.grouped(relations, relation -> rights.get(relations.indexOf(relation))).entrySet().stream()
                    .map(group -> call.key() + "," + String.join(" ", group.getValue()) + "," + group.getKey())
                    .toList();
        }
    }

    private String outcome(Calls.Call call, Contract.Operation operation, String token)
            throws IOException, InterruptedException {
        var path = operation.path();
        for (var parameter : call.parameters().entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        path = path.replaceAll("\\{[^}]*}", "019a0000-0000-7000-8000-000000000000");
        var request = HttpRequest.newBuilder(URI.create(address() + path + call.query()))
                .method(operation.method(), publisher(call.body(), operation));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!operation.bodyType().isEmpty()) {
            request.header("Content-Type", operation.bodyType());
        }
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        var body = new String(response.body(), StandardCharsets.UTF_8);
        return switch (response.statusCode()) {
            case 200, 201, 204, 304 ->
                call.listed() == null ? "ok" : text(response.body()).contains(call.listed()) ? "shown" : "hidden";
            // what hangs on a thing that is not seen is told so in the body
            case 422 -> body.contains("\"/planItemId\"") ? "404" : "ok";
            case 400, 409, 412, 428 -> "ok";
            default -> Integer.toString(response.statusCode());
        };
    }

    /** The body, or of a workbook the texts of its cells. */
    private static String text(byte[] body) throws IOException {
        try (var archive = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals("xl/sharedStrings.xml")) {
                    return new String(archive.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String address() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    private static HttpRequest.BodyPublisher publisher(@Nullable String body, Contract.Operation operation) {
        if (operation.bodyType().isEmpty()) {
            return HttpRequest.BodyPublishers.noBody();
        }
        return HttpRequest.BodyPublishers.ofString(body == null ? "{}" : body);
    }

    private static void compare(String name, List<String> actual) throws IOException {
        var text = String.join("\n", actual) + "\n";
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", name), text);
        assertEquals(
                expected(name),
                text,
                "src/test/resources/authorization/" + name + " against what the service does (target/" + name + ")");
    }

    private static String expected(String name) throws IOException {
        try (InputStream file = AuthorizationMatrixTest.class.getResourceAsStream("/authorization/" + name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
