package org.kehoach.storage;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where content is kept; a bucket that holds some stays configured when the place becomes another. */
@ConfigMapping(prefix = "kehoach.storage")
interface StorageSettings {

    @WithDefault("database")
    StoragePlace place();

    S3 s3();

    /** A bucket and who may write into it. */
    interface S3 {

        /** Address of the server; none for that of the region. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        Optional<String> bucket();

        Optional<String> accessKey();

        Optional<String> secretKey();

        default boolean isComplete() {
            return bucket().isPresent()
                    && accessKey().isPresent()
                    && secretKey().isPresent();
        }
    }
}
