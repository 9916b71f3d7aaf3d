package org.kehoach.plan;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.document.DocumentCitations;
import org.kehoach.document.DocumentSight;
import org.kehoach.platform.Sql;

/** Who sees a plan sees the document that it was issued as, and those that it is based on; issued, it cites them. */
@ApplicationScoped
class PlanDocuments implements DocumentSight, DocumentCitations {

    private final PlanQueries plans;

    PlanDocuments(PlanQueries plans) {
        this.plans = plans;
    }

    @Override
    public Sql shows() {
        return Sql.of("""
                        exists (select 1 from plans p
                                 where (p.document_id = d.id or p.ended_by_id = d.id
                                        or exists (select 1 from plan_revisions r where r.plan_id = p.id and r.document_id = d.id)
                                        or exists (select 1 from plan_legal_bases b where b.plan_id = p.id and b.document_id = d.id))
                                   and (
                        """).then(plans.visible()).then("))");
    }

    @Override
    public Sql citations() {
        return Sql.of("""
                select p.document_id, b.document_id as target_id, b.text, b.position
                  from plans p join plan_legal_bases b on b.plan_id = p.id where p.document_id is not null
                """);
    }
}
