package org.kehoach.file;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class FileRepository implements PanacheRepositoryBase<StoredFile, UUID> {

    private static final int SKIP_LOCKED = -2;

    /** Those of the files that the uploader may still give to a thing, locked. */
    Map<UUID, StoredFile> lockUnattached(List<UUID> ids, UUID uploadedBy) {
        return find("id in ?1 and uploadedBy = ?2 and ownerId is null order by id", ids, uploadedBy)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(StoredFile::id, file -> file));
    }

    /** A file that is there, as it is once those who change it now are done. */
    StoredFile lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    int nextPosition(String ownerType, UUID ownerId) {
        return Math.toIntExact(count("ownerType = ?1 and ownerId = ?2 and replacedBy is null", ownerType, ownerId));
    }

    /** The files that nothing has taken until then; those that a thing takes at this moment are passed over. */
    List<UUID> lockUnattached(Instant before, int limit) {
        return find("ownerId is null and createdAt < ?1 order by createdAt", before)
                .page(0, limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .stream()
                .map(StoredFile::id)
                .toList();
    }

    void delete(List<UUID> ids) {
        delete("id in ?1", ids);
    }
}
