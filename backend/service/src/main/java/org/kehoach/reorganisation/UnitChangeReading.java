package org.kehoach.reorganisation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;

/**
 * Reads sets of changes: what they say is for whoever sees them, what they move names others' drafts and staff and is
 * for those who prepare and approve.
 */
@ApplicationScoped
class UnitChangeReading {

    private final UnitChangeQueries queries;
    private final UnitChangeSetRepository sets;
    private final UnitChangeMoves moves;
    private final WorkSinceQueries work;
    private final Access access;

    UnitChangeReading(
            UnitChangeQueries queries,
            UnitChangeSetRepository sets,
            UnitChangeMoves moves,
            WorkSinceQueries work,
            Access access) {
        this.queries = queries;
        this.sets = sets;
        this.moves = moves;
        this.work = work;
        this.access = access;
    }

    Page<UnitChangeSetSummary> list(UnitChangeSetFilter filter) {
        return queries.page(filter);
    }

    UnitChangeSetDetail get(UUID id) {
        return queries.detail(id).orElseThrow(ProblemException::notFound);
    }

    Page<UnitChangeStep> steps(UUID id) {
        get(id);
        return Page.whole(queries.steps(id));
    }

    UnitChangeDryRun dryRun(UUID id) {
        return moves.dryRun(shown(id));
    }

    Page<UnitChangeMove> moves(UUID id, UnitChangeMoveFilter filter) {
        return moves.page(shown(id), filter);
    }

    Page<WorkSince> workSince(UUID id, WorkSinceFilter filter) {
        return work.page(shown(id), filter);
    }

    private UnitChangeSet shown(UUID id) {
        access.require(Permission.READ_UNIT_CHANGE_DRAFT, get(id).unit().id());
        return sets.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }
}
