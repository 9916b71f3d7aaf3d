package org.kehoach.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The realm of local mode: the base realm that servers import too, and what only one machine may have. */
final class LocalRealm {

    static final String NAME = "kehoach";

    /** With it the service manages accounts; part of the base realm. */
    static final String SERVICE_CLIENT = "kehoach-service";

    /** Direct grants, so that backend/local/token can sign a sample account in without a browser. */
    static final String TOKEN_CLIENT = "kehoach-token";

    /** A third party that reads everything. */
    static final String READER = "tichhop";

    /** Loads the sample, the years before included. */
    static final String LOADER = "kehoach-loader";

    private static final String READ_SCOPES =
            "units:read staff:read documents:read plans:read tasks:read events:read dashboard:read";
    private static final String ALL_SCOPES =
            READ_SCOPES + " units:write staff:write documents:write plans:write tasks:write events:write history:write";
    private static final String TOKEN_LIFESPAN_SECONDS = "3600";

    private LocalRealm() {}

    static JsonObject base(Path file, String publicUrl, Secrets secrets) {
        try {
            return new JsonObject(Files.readString(file)
                    .replace("${KEHOACH_PUBLIC_URL}", publicUrl)
                    .replace("${KEHOACH_KEYCLOAK_SECRET}", secrets.get("client." + SERVICE_CLIENT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject withSampleAccounts(JsonObject base, Secrets secrets) {
        JsonObject realm = base.copy();
        // the sample's one short password would not pass the policy of a server
        realm.remove("passwordPolicy");
        JsonArray clients = realm.getJsonArray("clients");
        JsonObject app = app(base);
        JsonArray audience = app.getJsonArray("protocolMappers");
        clients.add(tokenClient(secrets, audience));
        clients.add(serviceAccount(READER, "Hệ thống tích hợp (mẫu)", READ_SCOPES, secrets, audience));
        clients.add(serviceAccount(LOADER, "Nạp dữ liệu mẫu", ALL_SCOPES, secrets, audience));
        JsonArray users = realm.getJsonArray("users");
        for (SampleAccount account : SampleAccount.values()) {
            users.add(user(account));
        }
        return realm;
    }

    /** The service's own client with its account, for a realm that was made before there was one. */
    static JsonObject serviceClient(JsonObject realm) {
        return new JsonObject()
                .put("ifResourceExists", "SKIP")
                .put(
                        "clients",
                        new JsonArray().add(realm.getJsonArray("clients").getJsonObject(1)))
                .put("users", realm.getJsonArray("users"));
    }

    static JsonObject app(JsonObject realm) {
        return realm.getJsonArray("clients").getJsonObject(0);
    }

    private static JsonObject user(SampleAccount account) {
        return new JsonObject()
                .put("id", account.subject())
                .put("username", account.username())
                .put("lastName", account.fullName())
                .put("enabled", true)
                .put("emailVerified", true)
                .put("attributes", new JsonObject().put("locale", new JsonArray(List.of("vi"))))
                .put(
                        "credentials",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("type", "password")
                                        .put("value", SampleAccount.PASSWORD)
                                        .put("temporary", false)));
    }

    private static JsonObject tokenClient(Secrets secrets, JsonArray audience) {
        return confidential(TOKEN_CLIENT, "Mã truy cập để thử API (chỉ trên máy này)", secrets)
                .put("directAccessGrantsEnabled", true)
                .put("protocolMappers", audience.copy());
    }

    private static JsonObject serviceAccount(
            String clientId, String name, String scopes, Secrets secrets, JsonArray audience) {
        return confidential(clientId, name, secrets)
                .put("serviceAccountsEnabled", true)
                .put(
                        "protocolMappers",
                        audience.copy()
                                .add(fixedClaim("kehoach_scopes", scopes))
                                .add(fixedClaim("kehoach_units", "*"))
                                // it has no first and last name to make one of
                                .add(fixedClaim("name", name)));
    }

    private static JsonObject confidential(String clientId, String name, Secrets secrets) {
        return new JsonObject()
                .put("clientId", clientId)
                .put("name", name)
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("secret", secrets.get("client." + clientId))
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", false)
                .put("fullScopeAllowed", false)
                .put("attributes", new JsonObject().put("access.token.lifespan", TOKEN_LIFESPAN_SECONDS));
    }

    private static JsonObject fixedClaim(String claim, String value) {
        return new JsonObject()
                .put("name", claim)
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-hardcoded-claim-mapper")
                .put(
                        "config",
                        new JsonObject()
                                .put("claim.name", claim)
                                .put("claim.value", value)
                                .put("jsonType.label", "String")
                                .put("access.token.claim", "true")
                                .put("id.token.claim", "false")
                                .put("userinfo.token.claim", "false")
                                .put("introspection.token.claim", "true"));
    }
}
