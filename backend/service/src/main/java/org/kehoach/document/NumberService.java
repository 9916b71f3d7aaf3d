package org.kehoach.document;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;
import org.kehoach.unit.UnitQueries;

import org.jspecify.annotations.Nullable;

/** The numbers books: what units have given, keep for papers to be signed, and have voided. */
@ApplicationScoped
public class NumberService {

    private final NumberRepository numbers;
    private final NumberBook book;
    private final NumberQueries queries;
    private final Registrars registrars;
    private final UnitQueries units;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;
    private final Event<NumberSaved> saved;

    NumberService(
            NumberRepository numbers,
            NumberBook book,
            NumberQueries queries,
            Registrars registrars,
            UnitQueries units,
            Access access,
            Validation validation,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock,
            Event<NumberSaved> saved) {
        this.numbers = numbers;
        this.book = book;
        this.queries = queries;
        this.registrars = registrars;
        this.units = units;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
        this.saved = saved;
    }

    Page<NumberSummary> list(NumberFilter filter) {
        return queries.page(filter);
    }

    NumberDetail get(UUID id) {
        return queries.detail(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    NumberDetail reserve(ReserveNumber request) {
        if (request.unitId() == null) {
            access.requireAnywhere(Permission.REGISTER_DOCUMENT);
        } else {
            registrars.require(request.unitId());
        }
        return idempotency.once("reserveDocumentNumber", request, NumberDetail.class, () -> {
            var form = Optional.ofNullable(request.letters()).flatMap(Symbol::form);
            int year = request.year() == null ? clock.today().getYear() : request.year();
            validation.check(request, wrongIn(request, form.isPresent(), year));
            duplicates.refuse(
                    "document_numbers",
                    request.id(),
                    null,
                    id -> queries.detail(id).isPresent());
            var reserved = book.reserve(request, form.orElseThrow(), year);
            return announce("reserveDocumentNumber", reserved, null);
        });
    }

    @Transactional
    NumberDetail voidNumber(UUID id, @Nullable IfMatch ifMatch, VoidNumber request) {
        var before = get(id);
        registrars.require(before.unit().id());
        return idempotency.once("voidDocumentNumber/" + id, request, NumberDetail.class, () -> {
            var number = numbers.findById(id);
            IfMatch.check(ifMatch, number.version());
            validation.check(request);
            number.voidFor(request.reason());
            numbers.record(number, NumberAction.VOID);
            return announce("voidDocumentNumber", number, before);
        });
    }

    private FieldError[] wrongIn(ReserveNumber request, boolean lettersFit, int year) {
        var errors = new ArrayList<FieldError>();
        if (request.letters() != null && !request.letters().isBlank() && !lettersFit) {
            errors.add(FieldError.at("/letters", "symbol"));
        }
        if (year > clock.today().getYear()) {
            errors.add(FieldError.at("/year", "future"));
        }
        if (request.unitId() != null && request.year() == null && !units.exists(request.unitId(), clock.today())) {
            errors.add(FieldError.at("/unitId", "outside"));
        }
        return errors.toArray(FieldError[]::new);
    }

    private NumberDetail announce(String action, DocumentNumber number, @Nullable NumberDetail before) {
        numbers.flush();
        var after = queries.whole(number.id()).orElseThrow();
        saved.fire(new NumberSaved(action, number.id(), after.unit().id(), before, after));
        return after;
    }
}
