package org.kehoach.document;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.file.FileAccess;

/** A registered document's files are open to whoever reads the document. */
@ApplicationScoped
class DocumentFiles implements FileAccess {

    static final String OWNER_TYPE = "document";

    private final DocumentReaders readers;
    private final DocumentQueries documents;

    DocumentFiles(DocumentReaders readers, DocumentQueries documents) {
        this.readers = readers;
        this.documents = documents;
    }

    @Override
    public String ownerType() {
        return OWNER_TYPE;
    }

    @Override
    public boolean mayRead(UUID ownerId) {
        return readers.maySee(ownerId);
    }

    @Override
    public boolean maySettle(UUID ownerId) {
        return mayAttach(ownerId);
    }

    /** The signed original, too: a better scan comes in its place, with the reason, and the former stays. */
    @Override
    public boolean mayReplace(UUID ownerId) {
        return mayAttach(ownerId);
    }

    private boolean mayAttach(UUID ownerId) {
        return documents
                .detail(ownerId)
                .filter(document -> document.allowedActions().contains(DocumentAction.ATTACH_FILES))
                .isPresent();
    }
}
