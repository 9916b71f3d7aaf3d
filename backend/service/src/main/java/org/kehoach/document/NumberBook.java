package org.kehoach.document;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.BusinessClock;

import org.jspecify.annotations.Nullable;

/** Gives documents their numbers; the series stays locked until the transaction ends, so that none is given twice. */
@ApplicationScoped
class NumberBook {

    private final NumberRepository numbers;
    private final NumberSeries series;
    private final BusinessClock clock;

    NumberBook(NumberRepository numbers, NumberSeries series, BusinessClock clock) {
        this.numbers = numbers;
        this.series = series;
        this.clock = clock;
    }

    /**
     * Gives a document that is not stored yet the number that it bears; refuses (409) one that is taken. A document of
     * a body outside has none here.
     *
     * @param reservedId the reservation that the document uses
     */
    void issue(Document document, @Nullable UUID reservedId) {
        var key = document.numberKey();
        if (key != null) {
            series.reach(key);
            issue(document, key, reservedId);
        }
    }

    /** As {@link #issue}; a number that is reserved is the one that was meant. */
    void issueReserved(Document document) {
        var key = document.numberKey();
        if (key != null) {
            series.reach(key);
            var reserved = numbers.at(key).map(DocumentNumber::id).orElse(null);
            issue(document, key, reserved);
        }
    }

    /** Gives a document that was entered under a wrong number the right one, before it is corrected itself. */
    void renumber(Document document, UpdateDocument correction, Symbol corrected) {
        var key = document.numberKey();
        if (key == null) {
            return;
        }
        var wrong = numbers.at(key).orElseThrow();
        numbers.record(wrong, NumberAction.RELEASE);
        numbers.delete(wrong);
        numbers.flush();
        var right = NumberKey.of(
                key.unitId(),
                corrected,
                correction.type(),
                correction.issuedOn().getYear());
        series.reach(right);
        numbers.at(right).ifPresent(bearer -> {
            throw bearer.taken();
        });
        keep(DocumentNumber.issued(right, correction.type(), corrected.text(), document.id(), clock.now()));
    }

    /** Keeps the next number of the series, or one that was passed over, for a paper to be signed. */
    DocumentNumber reserve(ReserveNumber request, Symbol form, int year) {
        var next = NumberKey.of(request.unitId(), form, request.type(), year);
        int number = request.number() == null
                ? series.next(next.unitId(), next.series(), year)
                : passedOver(next, request.number());
        var symbol = form.numbered(number);
        var key = NumberKey.of(request.unitId(), symbol, request.type(), year);
        var reserved = DocumentNumber.reserved(request, key, symbol.text(), clock.now());
        numbers.persist(reserved);
        numbers.record(reserved, NumberAction.RESERVE);
        return reserved;
    }

    private int passedOver(NumberKey series, int number) {
        var key = new NumberKey(series.unitId(), series.series(), series.year(), number, "");
        this.series.reach(key);
        numbers.at(key).ifPresent(bearer -> {
            throw bearer.taken();
        });
        return number;
    }

    private void issue(Document document, NumberKey key, @Nullable UUID reservedId) {
        numbers.at(key)
                .ifPresentOrElse(
                        number -> {
                            number.issue(document.id(), reservedId);
                            numbers.record(number, NumberAction.ISSUE);
                        },
                        () -> keep(DocumentNumber.issued(
                                key, document.type(), document.symbol(), document.id(), clock.now())));
    }

    private void keep(DocumentNumber issued) {
        numbers.persist(issued);
        numbers.record(issued, NumberAction.ISSUE);
    }
}
