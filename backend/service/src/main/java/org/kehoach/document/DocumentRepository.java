package org.kehoach.document;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<Document, UUID> {

    /** A new version of the document, for what hangs on it has changed. */
    void touch(Document document) {
        getEntityManager().lock(document, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
