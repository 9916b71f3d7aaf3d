package org.kehoach.document;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.file.Files;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;

/** What other features do with the register, inside their own transaction. */
@ApplicationScoped
public class Documents {

    private final DocumentRepository documents;
    private final NumberSeries series;
    private final NumberBook numbers;
    private final DocumentQueries queries;
    private final DocumentReaders readers;
    private final ReferenceService references;
    private final Files files;
    private final Access access;
    private final BusinessClock clock;

    Documents(
            DocumentRepository documents,
            NumberSeries series,
            NumberBook numbers,
            DocumentQueries queries,
            DocumentReaders readers,
            ReferenceService references,
            Files files,
            Access access,
            BusinessClock clock) {
        this.documents = documents;
        this.series = series;
        this.numbers = numbers;
        this.queries = queries;
        this.readers = readers;
        this.references = references;
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the caller may read the document. */
    public boolean isVisible(UUID id) {
        return readers.maySee(id);
    }

    /** Which documents are meant: each the only one of its number, symbol and day that the caller may read. */
    public Map<CitedDocument, UUID> cited(Collection<CitedDocument> named) {
        return queries.cited(named);
    }

    /**
     * Enters a document under a number of {@link #next}, one that was reserved, or one given elsewhere; refuses (409,
     * {@code existingId}) one that is taken. Rights are the calling feature's.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID register(NewDocument request) {
        var body = queries.nameOf(request.issuingUnitId(), request.issuedOn());
        var document = new Document(request, body, access.actorId(), clock.now());
        numbers.issueReserved(document);
        documents.persistAndFlush(document);
        files.attach(request.fileIds(), DocumentFiles.OWNER_TYPE, document.id());
        return document.id();
    }

    /** Says in the register what a document that the feature has entered says of another. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refer(UUID id, ReferenceKind kind, UUID targetId) {
        references.enter(id, new AddReference(kind, targetId, null));
    }

    /**
     * The next number of the unit's series, without gap: the series stays locked until the transaction ends, and one
     * that is rolled back gives its number back.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int next(UUID unitId, DocumentType type, int year) {
        return series.next(unitId, type.name(), year);
    }
}
