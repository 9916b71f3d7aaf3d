package org.kehoach.platform;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** One connection to the database, three requests a minute for a person, any number for service accounts. */
public class SmallInstallation implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "kehoach.rate-limit", "3", "kehoach.service-rate-limit", "0", "quarkus.datasource.jdbc.max-size", "1");
    }
}
