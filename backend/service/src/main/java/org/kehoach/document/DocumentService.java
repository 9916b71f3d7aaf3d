package org.kehoach.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.file.Files;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;
import org.kehoach.unit.UnitQueries;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** The register of documents: entering, finding and correcting what was issued. */
@ApplicationScoped
public class DocumentService {

    private final DocumentRepository documents;
    private final DocumentQueries queries;
    private final NumberBook numbers;
    private final NumberQueries numberQueries;
    private final Registrars registrars;
    private final ArrivalService arrivals;
    private final ReferenceService references;
    private final DocumentReaders readers;
    private final Files files;
    private final UnitQueries units;
    private final Access access;
    private final Validation validation;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;
    private final Event<DocumentSaved> saved;

    DocumentService(
            DocumentRepository documents,
            DocumentQueries queries,
            NumberBook numbers,
            NumberQueries numberQueries,
            Registrars registrars,
            ArrivalService arrivals,
            ReferenceService references,
            DocumentReaders readers,
            Files files,
            UnitQueries units,
            Access access,
            Validation validation,
            MergePatch mergePatch,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock,
            Event<DocumentSaved> saved) {
        this.documents = documents;
        this.queries = queries;
        this.numbers = numbers;
        this.numberQueries = numberQueries;
        this.registrars = registrars;
        this.arrivals = arrivals;
        this.references = references;
        this.readers = readers;
        this.files = files;
        this.units = units;
        this.access = access;
        this.validation = validation;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
        this.saved = saved;
    }

    Page<DocumentSummary> list(DocumentFilter filter) {
        return queries.page(filter);
    }

    /** Of a document that the caller sees (else 404). */
    public DocumentDetail get(UUID id) {
        return queries.detail(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    DocumentDetail create(CreateDocument request) {
        requireRightFor(request);
        return idempotency.once("createDocument", request, DocumentDetail.class, () -> {
            validation.check(request);
            validation.check(request, wrongIn(request));
            duplicates.refuse("documents", request.id(), request.externalId(), readers::maySee);
            var symbol = Symbol.parse(request.symbol()).orElseThrow();
            var document = new Document(request, symbol, issuingBody(request), access.actorId(), clock.now());
            numbers.issue(document, request.numberId());
            documents.persistAndFlush(document);
            files.attach(request.fileIdsOrNone(), DocumentFiles.OWNER_TYPE, document.id());
            request.referencesOrNone().forEach(reference -> references.enter(document.id(), reference));
            if (request.arrival() != null) {
                arrivals.enter(document.id(), request.arrival());
            }
            return announce("createDocument", document, null);
        });
    }

    @Transactional
    DocumentDetail update(UUID id, @Nullable IfMatch ifMatch, JsonNode patch) {
        var document = find(id, DocumentAction.UPDATE);
        IfMatch.check(ifMatch, document.version());
        var before = document.editable();
        var correction = mergePatch.apply(before, patch, UpdateDocument.class);
        validation.check(
                correction,
                wrongText(
                        correction.symbol(),
                        correction.issuedOn(),
                        correction.direction().fits(document.issuingUnitId())));
        var symbol = Symbol.parse(correction.symbol()).orElseThrow();
        if (document.isRenumberedBy(correction, symbol)) {
            numbers.renumber(document, correction, symbol);
        }
        document.correct(correction, symbol);
        return announce("updateDocument", document, before);
    }

    /** The signed original of a plan that was issued without it comes in this way too. */
    @Transactional
    DocumentDetail attach(UUID id, @Nullable IfMatch ifMatch, AttachFiles request) {
        var document = find(id, DocumentAction.ATTACH_FILES);
        return idempotency.once("attachFiles/" + id, request, DocumentDetail.class, () -> {
            IfMatch.check(ifMatch, document.version());
            validation.check(request);
            var before = files.filesOf(DocumentFiles.OWNER_TYPE, id);
            if (before.size() + request.fileIds().size() > Document.MAX_FILES) {
                throw ProblemException.invalid(FieldError.at("/fileIds", "tooManyFiles", Document.MAX_FILES));
            }
            files.attach(request.fileIds(), DocumentFiles.OWNER_TYPE, id);
            documents.touch(document);
            return announce("attachFiles", document, before);
        });
    }

    private Document find(UUID id, DocumentAction action) {
        var allowed = get(id).allowedActions();
        if (!allowed.contains(action)) {
            throw ProblemException.forbidden();
        }
        return documents.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    private void requireRightFor(CreateDocument request) {
        var issuingUnitId = request.issuingUnitId();
        if (request.arrival() != null) {
            arrivals.requireRightFor(request.arrival());
        }
        if (issuingUnitId != null) {
            registrars.require(issuingUnitId);
        } else if (!access.mayAnywhere(Permission.REGISTER_DOCUMENT)) {
            throw ProblemException.forbidden();
        }
    }

    private boolean isReserved(CreateDocument request, UUID numberId) {
        var unitId = request.issuingUnitId();
        int year = request.issuedOn().getYear();
        return unitId != null
                && Symbol.parse(request.symbol())
                        .filter(symbol ->
                                numberQueries.isReserved(numberId, NumberKey.of(unitId, symbol, request.type(), year)))
                        .isPresent();
    }

    private String issuingBody(CreateDocument request) {
        if (request.issuingBody() != null) {
            return request.issuingBody();
        }
        return request.issuingUnitId() == null ? "" : queries.nameOf(request.issuingUnitId(), request.issuedOn());
    }

    private FieldError[] wrongIn(CreateDocument request) {
        var errors = new ArrayList<FieldError>(java.util.List.of(wrongText(
                request.symbol(), request.issuedOn(), request.directionOrUsual().fits(request.issuingUnitId()))));
        boolean bodyNamed =
                request.issuingBody() != null && !request.issuingBody().isBlank();
        if (request.issuingUnitId() == null && !bodyNamed) {
            errors.add(FieldError.at("/issuingBody", "required"));
        }
        if (request.issuingUnitId() != null && !units.exists(request.issuingUnitId(), request.issuedOn())) {
            errors.add(FieldError.at("/issuingUnitId", "outside"));
        }
        if (request.numberId() != null && !isReserved(request, request.numberId())) {
            errors.add(FieldError.at("/numberId", "reservedNumber"));
        }
        var references = request.referencesOrNone();
        for (int i = 0; i < references.size(); i++) {
            String place = "/references/" + i;
            errors.addAll(this.references.wrongIn(references.get(i), field -> place + field));
        }
        if (request.arrival() != null) {
            errors.addAll(arrivals.wrongIn(request.arrival(), request.issuingUnitId(), field -> "/arrival" + field));
        }
        return errors.toArray(FieldError[]::new);
    }

    private FieldError[] wrongText(String symbol, LocalDate issuedOn, boolean directionFits) {
        var errors = new ArrayList<FieldError>();
        if (Symbol.parse(symbol).isEmpty()) {
            errors.add(FieldError.at("/symbol", "symbol"));
        }
        if (issuedOn.isAfter(clock.today())) {
            errors.add(FieldError.at("/issuedOn", "future"));
        }
        if (!directionFits) {
            errors.add(FieldError.at("/direction", "direction"));
        }
        return errors.toArray(FieldError[]::new);
    }

    private DocumentDetail announce(String action, Document document, @Nullable Object before) {
        documents.flush();
        var detail = queries.whole(document.id()).orElseThrow();
        saved.fire(new DocumentSaved(action, document.id(), document.issuingUnitId(), before, detail));
        return detail;
    }
}
