package org.kehoach.testing;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An installation with a scanner. */
public class FilesScanned implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("kehoach.scan.clamd", TestScanner.address());
    }
}
