package org.kehoach.testing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Gives every {@code @QuarkusTest} the settings that an installation has, over the test run's own parts. */
@QuarkusTestResource(TestSettings.class)
public final class TestSettings implements QuarkusTestResourceLifecycleManager {

    /** The account that becomes the first ADMIN when it first signs in. */
    public static final String FIRST_ADMIN = "quantri";

    public static final String FIRST_UNIT = "Thành phố Hồ Chí Minh";

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        environment().forEach((name, value) -> {
            settings.put(name, value);
            // a map of overrides is no environment: the spelling of properties must be given too
            settings.put(name.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-'), value);
        });
        settings.put("quarkus.devservices.enabled", "false");
        // a test that needs a job's work done does it itself
        settings.put("quarkus.scheduler.enabled", "false");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    private static Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("KEHOACH_PUBLIC_URL", TestIssuer.PUBLIC_URL),
                Map.entry("KEHOACH_KEYCLOAK_URL", TestIssuer.internalUrl()),
                Map.entry("KEHOACH_DB_URL", TestDatabase.url()),
                Map.entry("KEHOACH_DB_USER", TestDatabase.APPLICATION),
                Map.entry("KEHOACH_DB_PASSWORD", TestDatabase.APPLICATION_PASSWORD),
                Map.entry("KEHOACH_DB_OWNER_USER", TestDatabase.OWNER),
                Map.entry("KEHOACH_DB_OWNER_PASSWORD", TestDatabase.OWNER_PASSWORD),
                Map.entry("KEHOACH_KEYCLOAK_SECRET", TestIssuer.SECRET),
                Map.entry("KEHOACH_SECRET", "a-secret-that-only-tests-know-0123456789"),
                Map.entry("KEHOACH_IDENTITY_PROVIDER", "kehoach"),
                Map.entry("KEHOACH_FIRST_ADMIN", FIRST_ADMIN),
                Map.entry("KEHOACH_FIRST_UNIT", FIRST_UNIT),
                // tests make more requests in a minute than people do
                Map.entry("KEHOACH_RATE_LIMIT", "1000000"),
                Map.entry("KEHOACH_SERVICE_RATE_LIMIT", "1000000"),
                Map.entry("KEHOACH_MAIL_FROM", "kehoach@example.vn"),
                Map.entry("KEHOACH_SMTP_HOST", "127.0.0.1"),
                Map.entry("KEHOACH_SMTP_PORT", Integer.toString(TestPost.port())),
                Map.entry("KEHOACH_SMTP_STARTTLS", "DISABLED"),
                Map.entry("KEHOACH_LOG_JSON", "false"));
    }

    @Override
    public void stop() {
        // the database and the issuer serve the whole run and end with it
    }
}
