package org.kehoach.document;

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
    private final NumberSeries numbers;
    private final DocumentQueries queries;
    private final Files files;
    private final Access access;
    private final BusinessClock clock;

    Documents(
            DocumentRepository documents,
            NumberSeries numbers,
            DocumentQueries queries,
            Files files,
            Access access,
            BusinessClock clock) {
        this.documents = documents;
        this.numbers = numbers;
        this.queries = queries;
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the caller may read the document. */
    public boolean isVisible(UUID id) {
        return queries.isVisible(id);
    }

    /**
     * Enters a document whose number was taken in this transaction by {@link #next} or {@link #take}; rights are the
     * calling feature's.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID register(NewDocument request) {
        var body = queries.nameOf(request.issuingUnitId(), request.issuedOn());
        var document = new Document(request, body, access.actorId(), clock.now());
        documents.persistAndFlush(document);
        files.attach(request.fileIds(), DocumentFiles.OWNER_TYPE, document.id());
        return document.id();
    }

    /**
     * The next number of the unit's series, without gap: the series stays locked until the transaction ends, and one
     * that is rolled back gives its number back.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int next(UUID unitId, DocumentType type, int year) {
        return numbers.next(unitId, type.name(), year);
    }

    /** Takes a number given elsewhere; refuses (409, {@code existingId}) one that a document bears already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(UUID unitId, DocumentType type, int year, int number) {
        documents.take(unitId, type.name(), year, number, "");
    }
}
