package org.kehoach.reading;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PlanReadingRepository implements PanacheRepositoryBase<PlanReading, UUID> {

    long purge(Instant now) {
        return delete("expiresAt < ?1", now);
    }
}
