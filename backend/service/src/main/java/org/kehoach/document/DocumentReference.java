package org.kehoach.document;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.kehoach.platform.Ids;

import org.jspecify.annotations.Nullable;

/** What a document says of another one. */
@Entity
@Table(name = "document_references")
class DocumentReference {

    @Id
    private UUID id;

    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private ReferenceKind kind;

    private @Nullable UUID targetId;
    private @Nullable String text;
    private UUID createdBy;
    private Instant createdAt;

    protected DocumentReference() {}

    DocumentReference(UUID documentId, AddReference request, UUID createdBy, Instant now) {
        id = Ids.next();
        this.documentId = documentId;
        kind = request.kind();
        targetId = request.documentId();
        text = request.text();
        this.createdBy = createdBy;
        createdAt = now;
    }

    UUID documentId() {
        return documentId;
    }
}
