package org.kehoach.savedview;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Keeps views of lists. */
@ApplicationScoped
class SavedViewService {

    private final SavedViewRepository views;
    private final SavedViewQueries queries;
    private final SavedViewStars stars;
    private final Access access;
    private final Validation validation;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;
    private final Event<SavedViewSaved> saved;

    SavedViewService(
            SavedViewRepository views,
            SavedViewQueries queries,
            SavedViewStars stars,
            Access access,
            Validation validation,
            MergePatch mergePatch,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock,
            Event<SavedViewSaved> saved) {
        this.views = views;
        this.queries = queries;
        this.stars = stars;
        this.access = access;
        this.validation = validation;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
        this.saved = saved;
    }

    Page<SavedViewDetail> list(SavedViewFilter filter) {
        return queries.page(filter);
    }

    SavedViewDetail get(UUID id) {
        return queries.one(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    SavedViewDetail create(CreateSavedView request) {
        access.requireAnywhere(Permission.KEEP_VIEW);
        return idempotency.once("createSavedView", request, SavedViewDetail.class, () -> {
            validation.check(request);
            requireMayShareIn(request.unitId());
            duplicates.refuse(
                    "saved_views", request.id(), null, id -> queries.one(id).isPresent());
            var view = new SavedView(request, access.actorId(), clock.now());
            requireOwnName(view, request.editable());
            views.persistAndFlush(view);
            return announce("createSavedView", view, null);
        });
    }

    @Transactional
    SavedViewDetail update(UUID id, @Nullable IfMatch ifMatch, JsonNode patch) {
        var view = find(id);
        IfMatch.check(ifMatch, view.version());
        var before = view.editable();
        var edited = mergePatch.apply(before, patch, UpdateSavedView.class);
        if (!Objects.equals(edited.unitId(), before.unitId())) {
            requireMayTakeBack(view);
            requireMayShareIn(edited.unitId());
        }
        requireOwnName(view, edited);
        view.edit(edited, clock.now());
        views.flush();
        return announce("updateSavedView", view, before);
    }

    @Transactional
    void delete(UUID id, @Nullable IfMatch ifMatch) {
        var view = find(id);
        IfMatch.check(ifMatch, view.version());
        var before = get(id);
        views.delete(view);
        views.flush();
        saved.fire(new SavedViewSaved("deleteSavedView", id, view.unitId(), before, null));
    }

    @Transactional
    SavedViewDetail star(UUID id) {
        return turn("starSavedView", id, true);
    }

    @Transactional
    SavedViewDetail unstar(UUID id) {
        return turn("unstarSavedView", id, false);
    }

    private SavedViewDetail turn(String operation, UUID id, boolean starred) {
        var before = get(id);
        access.requireAnywhere(Permission.KEEP_VIEW);
        return idempotency.once(operation + "/" + id, null, SavedViewDetail.class, () -> {
            if (starred) {
                stars.give(id, access.actorId());
            } else {
                stars.take(id, access.actorId());
            }
            var unit = before.unit();
            saved.fire(new SavedViewSaved(operation, id, unit == null ? null : unit.id(), before.starred(), starred));
            return get(id);
        });
    }

    /** The view, which the caller has (else 404) and may change (else 403). */
    private SavedView find(UUID id) {
        get(id);
        var view = views.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        if (!queries.mayChange(view.authorId(), view.unitId())) {
            throw ProblemException.forbidden();
        }
        return view;
    }

    /** Where a view belongs is for its author to say: another would give it away, or lose sight of it. */
    private void requireMayTakeBack(SavedView view) {
        if (!view.authorId().equals(access.actorId())) {
            throw ProblemException.invalid(FieldError.at("/unitId", "viewOfAnother"));
        }
    }

    private void requireMayShareIn(@Nullable UUID unitId) {
        if (unitId != null && !access.may(Permission.SHARE_VIEW, unitId)) {
            throw ProblemException.invalid(FieldError.at("/unitId", "viewShared"));
        }
    }

    private void requireOwnName(SavedView view, UpdateSavedView edited) {
        if (queries.isNamed(view.id(), view.list(), view.authorId(), edited)) {
            throw ProblemException.invalid(FieldError.at("/name", "viewNamed"));
        }
    }

    private SavedViewDetail announce(String action, SavedView view, @Nullable Object before) {
        var after = get(view.id());
        saved.fire(new SavedViewSaved(action, view.id(), view.unitId(), before, after));
        return after;
    }
}
