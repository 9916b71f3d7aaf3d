package org.kehoach.document;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class NumberRepository implements PanacheRepositoryBase<DocumentNumber, UUID> {

    private final Access access;
    private final BusinessClock clock;

    NumberRepository(Access access, BusinessClock clock) {
        this.access = access;
        this.clock = clock;
    }

    Optional<DocumentNumber> at(NumberKey key) {
        return find(
                        "unitId = ?1 and series = ?2 and year = ?3 and number = ?4 and letter = ?5",
                        key.unitId(),
                        key.series(),
                        key.year(),
                        key.number(),
                        key.letter())
                .firstResultOptional();
    }

    void record(DocumentNumber number, NumberAction action) {
        getEntityManager().persist(new NumberStep(number, action, access.actorId(), clock.now()));
    }
}
