package org.kehoach.reorganisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UnitChangeSetRepository implements PanacheRepositoryBase<UnitChangeSet, UUID> {

    /**
     * Until the transaction ends no other set is executed or undone, and nothing new is given to these units, for
     * whoever gives looks at them under a share of this lock.
     */
    void lock(List<UUID> unitIds) {
        hold();
        getEntityManager()
                .createNativeQuery("select id from units where id = any(?1) order by id for update")
                .setParameter(1, unitIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** Until the transaction ends no other set is approved, executed or undone. */
    void hold() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('unit_change_sets'))")
                .getSingleResult();
    }

    /** Leaves the version as it is: whoever withdraws the set need not read it again after each try. */
    void countFailure(UUID setId) {
        getEntityManager()
                .createNativeQuery("update unit_change_sets set failures = failures + 1 where id = ?1")
                .setParameter(1, setId)
                .executeUpdate();
    }

    /** In one statement and in this order, for there may be thousands. */
    void recordEffects(UUID setId, List<UnitChangeExecution.Effect> effects) {
        getEntityManager()
                .createNativeQuery("""
                        insert into unit_change_effects (set_id, position, object_type, object_id, before)
                        select ?1, e.position - 1, e.type, e.object_id, e.before
                          from unnest(cast(?2 as text[]), cast(?3 as uuid[]), cast(?4 as text[]))
                               with ordinality as e(type, object_id, before, position)
                        """)
                .setParameter(1, setId)
                .setParameter(
                        2, effects.stream().map(effect -> effect.type().name()).toArray(String[]::new))
                .setParameter(
                        3,
                        effects.stream()
                                .map(UnitChangeExecution.Effect::objectId)
                                .toArray(UUID[]::new))
                .setParameter(
                        4,
                        effects.stream().map(UnitChangeExecution.Effect::before).toArray(String[]::new))
                .executeUpdate();
    }

    /** A unit that is again as it was in a former version. */
    record Renewal(UUID unitId, long former, long version) {}

    /** Executed sets that had left units in their former versions find them unchanged. */
    void carryOn(List<Renewal> renewals) {
        getEntityManager()
                .createNativeQuery("""
                        update unit_change_effects e
                           set before = cast(jsonb_set(cast(e.before as jsonb), '{version}', cast(renewed.version as jsonb)) as text)
                          from unnest(cast(?1 as uuid[]), cast(?2 as text[]), cast(?3 as text[]))
                               as renewed(unit_id, former, version)
                         where e.object_type = 'CHILD_UNIT' and e.object_id = renewed.unit_id
                           and cast(e.before as jsonb) ->> 'version' = renewed.former
                           and e.set_id in (select id from unit_change_sets where status = 'EXECUTED')
                        """)
                .setParameter(1, renewals.stream().map(Renewal::unitId).toArray(UUID[]::new))
                .setParameter(
                        2,
                        renewals.stream()
                                .map(one -> Long.toString(one.former()))
                                .toArray(String[]::new))
                .setParameter(
                        3,
                        renewals.stream()
                                .map(one -> Long.toString(one.version()))
                                .toArray(String[]::new))
                .executeUpdate();
    }

    /** @param staffId null when a job takes the step */
    void recordStep(UUID setId, String action, @Nullable String reason, @Nullable UUID staffId, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into unit_change_steps (id, set_id, action, reason, staff_id, recorded_at)
                        values (uuidv7(), ?1, ?2, ?3, cast(?4 as uuid), ?5)
                        """)
                .setParameter(1, setId)
                .setParameter(2, action)
                .setParameter(3, reason)
                .setParameter(4, staffId == null ? null : staffId.toString())
                .setParameter(5, now)
                .executeUpdate();
    }
}
