package org.kehoach.storage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.kehoach.platform.BusinessClock;

/**
 * Every object of the bucket, from before it is written until after it is deleted: whatever breaks off in between, the
 * ledger tells what is to be deleted. An object that has fallen due is never kept again.
 */
@ApplicationScoped
class ObjectLedger {

    private static final Duration TO_BE_KEPT = Duration.ofHours(1);
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(5);

    private final EntityManager database;
    private final BusinessClock clock;

    ObjectLedger(EntityManager database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void expect(UUID id) {
        database.createNativeQuery("insert into file_objects (file_id, due_at) values (?1, ?2)")
                .setParameter(1, id)
                .setParameter(2, clock.now().plus(TO_BE_KEPT))
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean keep(UUID id) {
        return database.createNativeQuery("update file_objects set due_at = null where file_id = ?1 and due_at > ?2")
                        .setParameter(1, id)
                        .setParameter(2, clock.now())
                        .executeUpdate()
                > 0;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(List<UUID> ids) {
        database.createNativeQuery("update file_objects set due_at = ?2 where file_id = any(?1)")
                .setParameter(1, ids.toArray(UUID[]::new))
                .setParameter(2, clock.now())
                .executeUpdate();
    }

    /** One that is due, for this replica to delete; the others take others. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> claimDue() {
        List<?> claimed = database.createNativeQuery("""
                        update file_objects set tried_at = ?1
                         where file_id = (select file_id from file_objects
                                           where due_at <= ?1 and (tried_at is null or tried_at < ?2)
                                           order by due_at limit 1 for update skip locked)
                        returning file_id
                        """)
                .setParameter(1, clock.now())
                .setParameter(2, clock.now().minus(BETWEEN_TRIES))
                .getResultList();
        return claimed.stream().findFirst().map(UUID.class::cast);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void strike(UUID id) {
        database.createNativeQuery("delete from file_objects where file_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
