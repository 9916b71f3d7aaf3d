package org.kehoach.document;

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
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;
import org.kehoach.unit.UnitQueries;

import org.jspecify.annotations.Nullable;

/** The registers of incoming documents: each unit numbers what it receives, from outside or from a unit here. */
@ApplicationScoped
class ArrivalService {

    private final ArrivalRepository arrivals;
    private final DocumentQueries queries;
    private final UnitQueries units;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final BusinessClock clock;
    private final Event<DocumentSaved> saved;

    ArrivalService(
            ArrivalRepository arrivals,
            DocumentQueries queries,
            UnitQueries units,
            Access access,
            Validation validation,
            Idempotency idempotency,
            BusinessClock clock,
            Event<DocumentSaved> saved) {
        this.arrivals = arrivals;
        this.queries = queries;
        this.units = units;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.clock = clock;
        this.saved = saved;
    }

    @Transactional
    DocumentDetail receive(UUID documentId, ReceiveDocument request) {
        var before = queries.detail(documentId).orElseThrow(ProblemException::notFound);
        requireRightFor(request);
        return idempotency.once("receiveDocument/" + documentId, request, DocumentDetail.class, () -> {
            var issuer = before.issuingUnit();
            validation.check(
                    request,
                    wrongIn(request, issuer == null ? null : issuer.id(), field -> field)
                            .toArray(FieldError[]::new));
            if (arrivals.findById(new Arrival.Key(documentId, request.unitId())) != null) {
                throw ProblemException.exists(documentId, "alreadyReceived");
            }
            enter(documentId, request);
            var after = queries.whole(documentId).orElseThrow();
            saved.fire(new DocumentSaved("receiveDocument", documentId, request.unitId(), before, after));
            return after;
        });
    }

    /** Refuses (403) who keeps no register in the receiving unit. */
    void requireRightFor(ReceiveDocument request) {
        if (request.unitId() == null) {
            access.requireAnywhere(Permission.REGISTER_DOCUMENT);
        } else {
            access.require(Permission.REGISTER_DOCUMENT, request.unitId());
        }
    }

    /** What is wrong beside the form; {@code at} puts the request's fields where they stand in the body. */
    List<FieldError> wrongIn(ReceiveDocument request, @Nullable UUID issuingUnitId, UnaryOperator<String> at) {
        var unitId = request.unitId();
        var day = request.arrivedOn();
        if (unitId == null || day == null) {
            return List.of();
        }
        if (day.isAfter(clock.today())) {
            return List.of(FieldError.at(at.apply("/arrivedOn"), "future"));
        }
        if (unitId.equals(issuingUnitId)) {
            return List.of(FieldError.at(at.apply("/unitId"), "ownDocument"));
        }
        return units.exists(unitId, day) ? List.of() : List.of(FieldError.at(at.apply("/unitId"), "outside"));
    }

    void enter(UUID documentId, ReceiveDocument request) {
        arrivals.persistAndFlush(
                new Arrival(documentId, request, arrivals.number(request), access.actorId(), clock.now()));
    }
}
