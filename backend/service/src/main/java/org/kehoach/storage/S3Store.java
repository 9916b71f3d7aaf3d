package org.kehoach.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;

/** Content as objects of a bucket, each of which stands in the ledger as long as it exists. */
@ApplicationScoped
class S3Store implements ContentStore {

    private final Bucket bucket;
    private final ObjectLedger ledger;

    S3Store(Bucket bucket, ObjectLedger ledger) {
        this.bucket = bucket;
        this.ledger = ledger;
    }

    @Override
    public StoragePlace place() {
        return StoragePlace.S3;
    }

    @Override
    public void bring(UUID id, Path content) {
        ledger.expect(id);
        bucket.put(id, content);
    }

    /** What took longer than the ledger waits may be gone already, so it is not kept. */
    @Override
    public void keep(UUID id, Path content) {
        if (!ledger.keep(id)) {
            throw ProblemException.of(ProblemType.UNAVAILABLE, "fileStorage");
        }
    }

    @Override
    public void write(UUID id, OutputStream out) throws IOException {
        bucket.write(id, out);
    }

    @Override
    public void forget(List<UUID> ids) {
        ledger.forget(ids);
    }
}
