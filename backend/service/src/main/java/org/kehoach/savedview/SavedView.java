package org.kehoach.savedview;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.Ids;

import org.jspecify.annotations.Nullable;

/** How somebody looks at a list, kept under a name. */
@Entity
@Table(name = "saved_views")
class SavedView {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ViewedList list;

    private String name;
    private String query;
    private UUID authorId;
    private @Nullable UUID unitId;
    private Instant updatedAt;

    protected SavedView() {}

    SavedView(CreateSavedView request, UUID author, Instant now) {
        id = Ids.orNext(request.id());
        list = request.list();
        authorId = author;
        edit(request.editable(), now);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ViewedList list() {
        return list;
    }

    UUID authorId() {
        return authorId;
    }

    @Nullable UUID unitId() {
        return unitId;
    }

    UpdateSavedView editable() {
        return new UpdateSavedView(name, query, unitId);
    }

    final void edit(UpdateSavedView edit, Instant now) {
        name = edit.name();
        query = edit.query();
        unitId = edit.unitId();
        updatedAt = now;
    }
}
