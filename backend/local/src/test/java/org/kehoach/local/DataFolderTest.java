package org.kehoach.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temp;

    @Test
    void oneStackOwnsAFolder() throws Exception {
        try (DataFolder first = DataFolder.open(temp.resolve("data"))) {
            PlainFailure refused = assertThrows(PlainFailure.class, () -> DataFolder.open(first.root()));
            assertTrue(refused.sentence().contains("already runs"));
        }
        DataFolder.open(temp.resolve("data")).close();
    }

    @Test
    void folderOfSomethingElseIsLeftAlone() throws Exception {
        Files.writeString(temp.resolve("letter.txt"), "mine");
        assertThrows(PlainFailure.class, () -> DataFolder.open(temp));
        assertEquals("mine", Files.readString(temp.resolve("letter.txt")));
    }

    @Test
    void resetKeepsOnlyTheLock() throws Exception {
        try (DataFolder data = DataFolder.open(temp.resolve("data"))) {
            Files.writeString(data.folder("postgres/base").resolve("1"), "rows");
            String before = data.secrets().get("service");
            data.reset();
            assertTrue(Files.notExists(data.file("postgres")));
            assertNotEquals(before, data.secrets().get("service"));
            assertThrows(PlainFailure.class, () -> DataFolder.open(data.root()));
        }
    }

    @Test
    void secretsLastAndOnlyTheirOwnerReadsThem() throws Exception {
        try (DataFolder data = DataFolder.open(temp.resolve("data"))) {
            String made = data.secrets().get("postgres.owner");
            assertEquals(made, data.secrets().get("postgres.owner"));
            assertNotEquals(made, data.secrets().get("postgres.application"));
            assertTrue(made.length() >= 32);
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(data.file("secrets.properties"))));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())));
        }
    }
}
