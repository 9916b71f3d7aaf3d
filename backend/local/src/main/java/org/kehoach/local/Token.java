package org.kehoach.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.vertx.core.json.JsonObject;

/** Prints an access token for a sample account or a service account of local mode. */
final class Token {

    private static final int OK = 200;

    private Token() {}

    public static void main(String[] arguments) {
        try {
            System.out.println(fetch(Path.of(arguments[0]), arguments[1]));
        } catch (PlainFailure e) {
            Console.warn(e.sentence());
            System.exit(1);
        }
    }

    static String fetch(Path dataFolder, String name) {
        Path secretsFile = dataFolder.resolve("secrets.properties");
        Endpoints endpoints = Endpoints.of(dataFolder);
        if (!Files.isReadable(secretsFile)) {
            throw new PlainFailure("The secrets in " + dataFolder + " belong to another user of this machine.");
        }
        return fetch(endpoints.publicUrl() + Keycloak.PATH, new Secrets(secretsFile), name);
    }

    static String fetch(String keycloakUrl, Secrets secrets, String name) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloakUrl + "/realms/" + LocalRealm.NAME + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(KeycloakAdmin.form(grant(secrets, name))))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new PlainFailure("Keycloak gave no token for " + name + " (status " + answer.statusCode() + "): "
                        + answer.body());
            }
            return new JsonObject(answer.body()).getString("access_token");
        } catch (IOException e) {
            throw new PlainFailure("Kehoach does not run at " + keycloakUrl + ". Start it with ./run.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.", e);
        }
    }

    private static Map<String, String> grant(Secrets secrets, String name) {
        if (name.equals(LocalRealm.READER) || name.equals(LocalRealm.LOADER)) {
            return Map.of(
                    "grant_type",
                    "client_credentials",
                    "client_id",
                    name,
                    "client_secret",
                    secrets.get("client." + name));
        }
        SampleAccount account = SampleAccount.named(name)
                .orElseThrow(() -> new PlainFailure("There is no local account \"" + name + "\"."));
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                LocalRealm.TOKEN_CLIENT,
                "client_secret",
                secrets.get("client." + LocalRealm.TOKEN_CLIENT),
                "username",
                account.username(),
                "password",
                SampleAccount.PASSWORD);
    }
}
