package org.kehoach.document;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.ProblemException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ArrivalRepository implements PanacheRepositoryBase<Arrival, Arrival.Key> {

    static final String SERIES = "ARRIVAL";

    private final NumberSeries series;

    ArrivalRepository(NumberSeries series) {
        this.series = series;
    }

    /** The number that the document arrives under; refuses one that another document of the year bears. */
    int number(ReceiveDocument request) {
        var unitId = request.unitId();
        int year = request.arrivedOn().getYear();
        if (request.number() == null) {
            return series.next(unitId, SERIES, year);
        }
        int number = request.number();
        series.reach(unitId, SERIES, year, number);
        find("unitId = ?1 and year(arrivedOn) = ?2 and number = ?3", unitId, year, number)
                .firstResultOptional()
                .ifPresent(bearer -> {
                    throw ProblemException.exists(
                            bearer.documentId(), "arrivalNumberTaken", String.valueOf(number), String.valueOf(year));
                });
        return number;
    }
}
