package org.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;

import org.jspecify.annotations.Nullable;

/** What documents say of one another: based on, replaces, amends, answers. */
@ApplicationScoped
class ReferenceService {

    private final ReferenceRepository references;
    private final DocumentQueries queries;
    private final DocumentReaders readers;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final BusinessClock clock;
    private final Event<DocumentSaved> saved;

    ReferenceService(
            ReferenceRepository references,
            DocumentQueries queries,
            DocumentReaders readers,
            Access access,
            Validation validation,
            Idempotency idempotency,
            BusinessClock clock,
            Event<DocumentSaved> saved) {
        this.references = references;
        this.queries = queries;
        this.readers = readers;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.clock = clock;
        this.saved = saved;
    }

    @Transactional
    DocumentDetail add(UUID documentId, AddReference request) {
        var before = find(documentId);
        return idempotency.once("addDocumentReference/" + documentId, request, DocumentDetail.class, () -> {
            var errors = new ArrayList<>(wrongIn(request, field -> field));
            errors.addAll(clashes(documentId, request));
            validation.check(request, errors.toArray(FieldError[]::new));
            if (before.references().size() >= CreateDocument.MAX_REFERENCES) {
                throw ProblemException.invalid(
                        FieldError.at("/kind", "tooManyReferences", CreateDocument.MAX_REFERENCES));
            }
            enter(documentId, request);
            return announce("addDocumentReference", before);
        });
    }

    @Transactional
    void remove(UUID documentId, UUID referenceId, @Nullable IfMatch ifMatch) {
        var before = find(documentId);
        var reference = references
                .findByIdOptional(referenceId)
                .filter(found -> found.documentId().equals(documentId))
                .orElseThrow(ProblemException::notFound);
        IfMatch.check(ifMatch, before.version());
        references.delete(reference);
        announce("removeDocumentReference", before);
    }

    /** What is wrong beside the form; {@code at} puts the request's fields where they stand in the body. */
    List<FieldError> wrongIn(AddReference request, UnaryOperator<String> at) {
        if (request.saysNothing()) {
            return List.of(FieldError.at(at.apply("/text"), "documentOrText"));
        }
        return request.documentId() == null || readers.maySee(request.documentId())
                ? List.of()
                : List.of(FieldError.at(at.apply("/documentId"), "document"));
    }

    void enter(UUID documentId, AddReference request) {
        references.persist(new DocumentReference(documentId, request, access.actorId(), clock.now()));
        references.flush();
    }

    private List<FieldError> clashes(UUID documentId, AddReference request) {
        var targetId = request.documentId();
        if (targetId == null || request.kind() == null) {
            return List.of();
        }
        if (targetId.equals(documentId)) {
            return List.of(FieldError.at("/documentId", "ownReference"));
        }
        if (references.exists(documentId, request.kind(), targetId)) {
            return List.of(FieldError.at("/documentId", "referenceTwice"));
        }
        boolean cycle = request.kind() == ReferenceKind.REPLACES && references.replacesInTurn(targetId, documentId);
        return cycle ? List.of(FieldError.at("/documentId", "replaceCycle")) : List.of();
    }

    private DocumentDetail find(UUID documentId) {
        var document = queries.detail(documentId).orElseThrow(ProblemException::notFound);
        if (!document.allowedActions().contains(DocumentAction.REFER)) {
            throw ProblemException.forbidden();
        }
        return document;
    }

    private DocumentDetail announce(String action, DocumentDetail before) {
        references.flush();
        var after = queries.whole(before.id()).orElseThrow();
        var unit = before.issuingUnit();
        saved.fire(new DocumentSaved(action, before.id(), unit == null ? null : unit.id(), before, after));
        return after;
    }
}
