package org.kehoach.document;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.kehoach.platform.ProblemException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<Document, UUID> {

    private final NumberSeries numbers;

    DocumentRepository(NumberSeries numbers) {
        this.numbers = numbers;
    }

    /** A new version of the document, for what hangs on it has changed. */
    void touch(Document document) {
        getEntityManager().lock(document, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void take(UUID unitId, String series, int year, int number, String letter) {
        numbers.reach(unitId, series, year, number);
        find(
                        "issuingUnitId = ?1 and series = ?2 and year(issuedOn) = ?3 and number = ?4 and letter = ?5",
                        unitId,
                        series,
                        year,
                        number,
                        letter)
                .firstResultOptional()
                .ifPresent(bearer -> {
                    throw ProblemException.exists(bearer.id(), "numberTaken", number + letter, String.valueOf(year));
                });
    }
}
