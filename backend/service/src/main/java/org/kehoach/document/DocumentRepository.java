package org.kehoach.document;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.kehoach.platform.ProblemException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<Document, UUID> {

    /** A new version of the document, for what hangs on it has changed. */
    void touch(Document document) {
        getEntityManager().lock(document, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    int next(UUID unitId, String series, int year) {
        return raise("s.last_number + 1", unitId, series, year, 1);
    }

    void take(UUID unitId, String series, int year, int number, String letter) {
        raise("greatest(s.last_number, excluded.last_number)", unitId, series, year, number);
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

    private int raise(String to, UUID unitId, String series, int year, int number) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                insert into document_series as s (unit_id, series, year, last_number)
                                values (?1, ?2, ?3, ?4)
                                on conflict (unit_id, series, year) do update set last_number = %s
                                returning last_number
                                """.formatted(to))
                        .setParameter(1, unitId)
                        .setParameter(2, series)
                        .setParameter(3, year)
                        .setParameter(4, number)
                        .getSingleResult())
                .intValue();
    }
}
