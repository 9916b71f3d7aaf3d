package org.kehoach.document;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Counts a unit's documents of a series and year; the series stays locked until the transaction ends. */
@ApplicationScoped
class NumberSeries {

    private final EntityManager entities;

    NumberSeries(EntityManager entities) {
        this.entities = entities;
    }

    int next(UUID unitId, String series, int year) {
        return raise("s.last_number + 1", unitId, series, year, 1);
    }

    /** The series goes on after the number, which was given elsewhere. */
    void reach(NumberKey key) {
        reach(key.unitId(), key.series(), key.year(), key.number());
    }

    void reach(UUID unitId, String series, int year, int number) {
        raise("greatest(s.last_number, excluded.last_number)", unitId, series, year, number);
    }

    private int raise(String to, UUID unitId, String series, int year, int number) {
        return ((Number) entities.createNativeQuery("""
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
