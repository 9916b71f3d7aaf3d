package org.kehoach.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DecidedDayRepository implements PanacheRepositoryBase<DecidedDay, UUID> {

    List<DecidedDay> between(LocalDate from, LocalDate to) {
        return list("day between ?1 and ?2", from, to);
    }

    Optional<DecidedDay> lock(LocalDate day) {
        return find("day", day).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
