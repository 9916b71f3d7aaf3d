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

    /** Those of the files that the uploader may still give to a thing, locked. */
    Map<UUID, StoredFile> lockUnattached(List<UUID> ids, UUID uploadedBy) {
        return find("id in ?1 and uploadedBy = ?2 and ownerId is null order by id", ids, uploadedBy)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(StoredFile::id, file -> file));
    }

    int nextPosition(String ownerType, UUID ownerId) {
        return Math.toIntExact(count("ownerType = ?1 and ownerId = ?2", ownerType, ownerId));
    }

    long purgeUnattached(Instant before) {
        return delete("ownerId is null and createdAt < ?1", before);
    }

    void addChunk(UUID fileId, int position, byte[] content) {
        getEntityManager()
                .createNativeQuery("insert into file_chunks (file_id, position, content) values (?1, ?2, ?3)")
                .setParameter(1, fileId)
                .setParameter(2, position)
                .setParameter(3, content)
                .executeUpdate();
    }
}
