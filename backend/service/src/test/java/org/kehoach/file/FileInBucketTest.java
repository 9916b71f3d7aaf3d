package org.kehoach.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.kehoach.storage.ObjectSweep;
import org.kehoach.testing.FilesInBucket;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestBucket;
import org.kehoach.testing.TestDatabase;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** All that holds for files holds where a bucket keeps them; and the bucket holds what files need, and nothing else. */
@QuarkusTest
@TestProfile(FilesInBucket.class)
class FileInBucketTest extends FileApiTest {

    @Inject
    ObjectSweep sweep;

    @Inject
    FileTextJob texts;

    @Test
    void whatAFileHoldsLiesInTheBucketAndNotInTheDatabase() throws SQLException {
        String id = Someone.id(Someone.loader().upload("một.pdf", SampleFiles.pdf()));
        assertTrue(TestBucket.keys().contains("files/" + id));
        assertEquals(0, count("select count(*) from file_chunks where file_id = '" + id + "'"));
    }

    @Test
    void aFileThatLiesInTheDatabaseIsStillReadFromThere() throws SQLException {
        String id = Someone.id(Someone.loader().upload("cũ.pdf", SampleFiles.pdf()));
        change("insert into file_chunks (file_id, position, content) values ('" + id + "', 0, 'older')");
        change("update files set place = 'DATABASE', size = 5 where id = '" + id + "'");
        assertArrayEquals("older".getBytes(java.nio.charset.StandardCharsets.US_ASCII), content(id));
    }

    @Test
    void anUploadThatBreaksOffLeavesNoFileAndInTheEndNoObject() throws SQLException {
        sweep.sweep();
        Set<String> before = new HashSet<>(TestBucket.keys());
        change("create function refuse() returns trigger language plpgsql as $$begin raise exception 'no'; end$$");
        change("create trigger refuse before insert on files for each row execute function refuse()");
        try {
            Someone.loader().upload("đứt.pdf", SampleFiles.pdf()).statusCode(500);
        } finally {
            change("drop function refuse() cascade");
        }
        var left = new HashSet<>(TestBucket.keys());
        left.removeAll(before);
        assertEquals(1, left.size());
        String id = left.iterator().next().substring("files/".length());
        assertEquals(0, count("select count(*) from files where id = '" + id + "'"));
        sweep.sweep();
        assertTrue(TestBucket.keys().contains("files/" + id), "it may still be on its way");
        fallDue(id);
        sweep.sweep();
        assertFalse(TestBucket.keys().contains("files/" + id));
        assertEquals(0, count("select count(*) from file_objects where file_id = '" + id + "'"));
    }

    @Test
    void whatIsInUseIsNeverSwept() throws SQLException {
        String id = Someone.id(Someone.loader().upload("dùng.pdf", SampleFiles.pdf()));
        fallDue(id);
        sweep.sweep();
        assertArrayEquals(SampleFiles.pdf(), content(id));
    }

    @Test
    void aRepeatLeavesOneObject() {
        sweep.sweep();
        int before = TestBucket.keys().size();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            Someone.loader()
                    .request()
                    .contentType("application/octet-stream")
                    .header("Idempotency-Key", key)
                    .queryParam("name", "một lần.pdf")
                    .body(SampleFiles.pdf())
                    .post("/api/v1/files")
                    .then()
                    .statusCode(201);
        }
        sweep.sweep();
        assertEquals(before + 1, TestBucket.keys().size());
    }

    @Test
    void aPurgedFileIsGoneFromTheBucketToo() {
        var clerk = Someone.as(Someone.member(Someone.unit("Ủy ban xóa tệp", "PEOPLES_COMMITTEE", null), "CLERK"));
        String id = Someone.id(clerk.upload("mật.docx", Papers.docx("TỐI MẬT", "Nội dung")));
        clerk.post(
                        "documents",
                        Map.of(
                                "type",
                                "REPORT",
                                "symbol",
                                "9/BC-UBND",
                                "issuingBody",
                                "Ủy ban",
                                "issuedOn",
                                "2020-12-31",
                                "subject",
                                "Báo cáo",
                                "fileIds",
                                List.of(id)))
                .statusCode(201);
        texts.read();
        clerk.get("files/" + id + "/content").statusCode(409);
        clerk.step("files/" + id, "purge", Map.of("reason", "Tải lên nhầm")).statusCode(200);
        sweep.sweep();
        assertFalse(TestBucket.keys().contains("files/" + id));
    }

    private static byte[] content(String id) {
        return Someone.loader()
                .get("files/" + id + "/content")
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static void fallDue(String id) throws SQLException {
        change("update file_objects set due_at = due_at - interval '2 hours' where file_id = '" + id + "'");
    }

    private static void change(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
