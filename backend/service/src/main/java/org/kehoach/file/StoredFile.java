package org.kehoach.file;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.kehoach.storage.StoragePlace;

import org.jspecify.annotations.Nullable;

/** What is known of a file, whose content lies elsewhere; its uploader's own until a thing takes it. */
@Entity
@Table(name = "files")
class StoredFile {

    @Id
    private UUID id;

    private String name;
    private String mediaType;
    private long size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private StoragePlace place;

    private UUID uploadedBy;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private FileState state;

    private @Nullable String finding;
    private @Nullable String ownerType;
    private @Nullable UUID ownerId;
    private @Nullable Integer ownerPosition;
    private @Nullable UUID firstId;
    private int versionNumber = 1;
    private @Nullable UUID replacedBy;
    private @Nullable String replacementReason;
    private long version;

    protected StoredFile() {}

    StoredFile(
            UUID id,
            String name,
            String mediaType,
            long size,
            String sha256,
            StoragePlace place,
            UUID uploadedBy,
            Instant now) {
        this.id = id;
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256;
        this.place = place;
        this.uploadedBy = uploadedBy;
        createdAt = now;
        state = FileState.READY;
    }

    UUID id() {
        return id;
    }

    /** What the scanner has said of it on its way in. */
    void judged(FileScans.Verdict verdict) {
        state = verdict.state();
        finding = verdict.finding();
    }

    void attach(String ownerType, UUID ownerId, int position) {
        this.ownerType = ownerType;
        this.ownerId = ownerId;
        ownerPosition = position;
    }

    /** Comes in the place of another, which stays as an older version of it. */
    void replace(StoredFile older, String reason) {
        ownerType = older.ownerType;
        ownerId = older.ownerId;
        ownerPosition = older.ownerPosition;
        firstId = older.firstId == null ? older.id : older.firstId;
        versionNumber = older.versionNumber + 1;
        replacementReason = reason;
        older.replacedBy = id;
        older.version++;
    }

    boolean isReplaced() {
        return replacedBy != null;
    }

    boolean isHeld() {
        return state.isHeld();
    }

    int versionNumber() {
        return versionNumber;
    }

    long version() {
        return version;
    }

    FileRef toRef() {
        return new FileRef(id, name, mediaType, size, sha256, createdAt, versionNumber, state, version);
    }
}
