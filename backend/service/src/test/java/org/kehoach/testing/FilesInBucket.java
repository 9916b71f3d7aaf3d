package org.kehoach.testing;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An installation that keeps what files hold in a bucket. */
public class FilesInBucket implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "kehoach.storage.place", "s3",
                "kehoach.storage.s3.endpoint", TestBucket.endpoint(),
                "kehoach.storage.s3.bucket", TestBucket.NAME,
                "kehoach.storage.s3.access-key", TestBucket.ACCESS_KEY,
                "kehoach.storage.s3.secret-key", TestBucket.SECRET_KEY);
    }
}
