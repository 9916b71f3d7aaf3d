package org.kehoach.file;

import org.kehoach.testing.FilesInBucket;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** All that holds for versions of files holds where a bucket keeps them. */
@QuarkusTest
@TestProfile(FilesInBucket.class)
class FileVersionInBucketTest extends FileVersionTest {}
