package org.kehoach.document;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ReferenceRepository implements PanacheRepositoryBase<DocumentReference, UUID> {

    boolean exists(UUID documentId, ReferenceKind kind, UUID targetId) {
        return count("documentId = ?1 and kind = ?2 and targetId = ?3", documentId, kind, targetId) > 0;
    }

    /** Whether the first document is replaced, directly or in turn, by the second; no answer changes meanwhile. */
    boolean replacesInTurn(UUID replacingId, UUID replacedId) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('document_references')) as text)")
                .getSingleResult();
        return !getEntityManager()
                .createNativeQuery("""
                        with recursive replaced(id) as (
                          select r.target_id from document_references r where r.document_id = ?1 and r.kind = 'REPLACES'
                          union
                          select r.target_id from replaced x
                            join document_references r on r.document_id = x.id and r.kind = 'REPLACES')
                        select 1 from replaced where id = ?2
                        """)
                .setParameter(1, replacingId)
                .setParameter(2, replacedId)
                .getResultList()
                .isEmpty();
    }
}
