package org.kehoach.plan;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;

import org.jspecify.annotations.Nullable;

/** The frozen texts of plans: kept when a document puts them in force, read and compared. */
@ApplicationScoped
class PlanRevisions {

    private static final String SOURCE = """
            from plan_revisions r join documents d on d.id = r.document_id join staff s on s.id = r.staff_id
             where r.plan_id = ?
            """;
    private static final String COLUMNS =
            "select r.number, r.document_id, d.symbol, r.subject, r.issued_on, r.signer, r.staff_id,"
                    + " s.name as staff_name, r.recorded_at ";

    private final PlanQueries plans;
    private final Database database;
    private final EntityManager writes;
    private final Access access;
    private final BusinessClock clock;

    PlanRevisions(PlanQueries plans, Database database, EntityManager writes, Access access, BusinessClock clock) {
        this.plans = plans;
        this.database = database;
        this.writes = writes;
        this.access = access;
        this.clock = clock;
    }

    /** Keeps the plan's text as it stands now, in force by the document of the plan or of its amendment. */
    void freeze(UUID planId, Plan by) {
        var text = RevisionText.of(plans.detail(planId).orElseThrow());
        writes.createNativeQuery("""
                        insert into plan_revisions (plan_id, number, document_id, subject, issued_on, signer, staff_id, recorded_at, body)
                        select ?1, coalesce(max(r.number), 0) + 1, ?2, ?3, ?4, cast(?5 as text), ?6, ?7, cast(?8 as jsonb)
                          from plan_revisions r where r.plan_id = ?1
                        """)
                .setParameter(1, planId)
                .setParameter(2, by.documentId())
                .setParameter(3, by.subject())
                .setParameter(4, by.issuedOn())
                .setParameter(5, by.signer())
                .setParameter(6, access.actorId())
                .setParameter(7, clock.now())
                .setParameter(8, StoredJson.write(text))
                .executeUpdate();
    }

    Page<PlanRevision> list(UUID planId) {
        return database.snapshot(() -> {
            requireVisible(planId);
            return Page.whole(database.list(Sql.of(COLUMNS + SOURCE + " order by r.number", planId), PlanRevision::of));
        });
    }

    PlanRevisionDetail get(UUID planId, int number) {
        return database.snapshot(() -> {
            requireVisible(planId);
            return database.one(
                            Sql.of(COLUMNS + ", r.body " + SOURCE + " and r.number = ?", planId, number),
                            row -> new PlanRevisionDetail(PlanRevision.of(row), body(row.text("body"))))
                    .orElseThrow(ProblemException::notFound);
        });
    }

    PlanDifference compare(UUID planId, int number, @Nullable Integer from) {
        return database.snapshot(() -> {
            requireVisible(planId);
            int base = from == null ? Math.max(number - 1, 1) : from;
            return difference(base, number, text(planId, base), text(planId, number));
        });
    }

    /** What an amendment would change, against the latest revision of the plan that it amends. */
    PlanDifference compareWithAmended(UUID amendmentId) {
        return database.snapshot(() -> {
            var amendment = plans.detail(amendmentId).orElseThrow(ProblemException::notFound);
            if (amendment.amends() == null || !amendment.status().isDraft()) {
                throw ProblemException.of(ProblemType.CONFLICT, "notAnAmendment");
            }
            UUID planId = amendment.amends().id();
            int latest = database.one(
                            Sql.of("select max(r.number) as number from plan_revisions r where r.plan_id = ?", planId),
                            row -> row.integer("number"))
                    .orElseThrow();
            return difference(latest, null, text(planId, latest), withIdsOfPlan(amendment));
        });
    }

    private static RevisionText withIdsOfPlan(PlanDetail amendment) {
        var ids = new HashMap<UUID, UUID>();
        amendment
                .items()
                .forEach(item -> ids.put(item.id(), item.amendsItemId() == null ? item.id() : item.amendsItemId()));
        var text = RevisionText.of(amendment);
        return new RevisionText(
                text.title(),
                text.startsOn(),
                text.endsOn(),
                text.legalBases(),
                text.purpose(),
                text.requirements(),
                text.organisation(),
                text.recipients(),
                text.area(),
                text.items().stream()
                        .map(item -> new RevisionItem(
                                ids.getOrDefault(item.id(), item.id()),
                                item.parentId() == null ? null : ids.get(item.parentId()),
                                item.label(),
                                item.title(),
                                item.text(),
                                item.weight()))
                        .toList());
    }

    private static PlanDifference difference(int from, @Nullable Integer to, RevisionText before, RevisionText after) {
        var difference = new RevisionDifference(before, after);
        return new PlanDifference(from, to, difference.fields(), difference.items());
    }

    private RevisionText text(UUID planId, int number) {
        return one(planId, number).orElseThrow(ProblemException::notFound);
    }

    private Optional<RevisionText> one(UUID planId, int number) {
        return database.one(
                Sql.of("select r.body from plan_revisions r where r.plan_id = ? and r.number = ?", planId, number),
                row -> body(row.text("body")));
    }

    private static RevisionText body(String json) {
        return StoredJson.read(json, RevisionText.class);
    }

    private void requireVisible(UUID planId) {
        if (!plans.isVisible(planId)) {
            throw ProblemException.notFound();
        }
    }
}
