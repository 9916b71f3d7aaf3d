package org.kehoach.savedview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.staff.PersonRef;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** Reads the views that the caller has: own ones, and those that an own unit shares. */
@ApplicationScoped
class SavedViewQueries {

    private static final String COLUMNS = """
            v.id, v.list, v.name, v.query, v.author_id, a.name as author_name, v.unit_id, u.name as unit_name, v.version,
            star.view_id is not null as starred
            """;

    private final Database database;
    private final Lists lists;
    private final Access access;

    SavedViewQueries(Database database, Lists lists, Access access) {
        this.database = database;
        this.lists = lists;
        this.access = access;
    }

    Page<SavedViewDetail> page(SavedViewFilter filter) {
        var query = ListQuery.of(COLUMNS, source(), "v.id")
                .where(had())
                .where("v.list = ?", filter.list)
                .where("(star.view_id is not null) = ?", filter.starred)
                .key("name", "v.name", "text")
                .defaultSort("name");
        return lists.page(query, filter, this::detail);
    }

    Optional<SavedViewDetail> one(UUID id) {
        return database.one(
                Sql.of("select " + COLUMNS + " from")
                        .then(source())
                        .then("where v.id = ? and (", id)
                        .then(had())
                        .then(")"),
                this::detail);
    }

    /** Whether another view of the list bears the name already, among the author's own or among those of the unit. */
    boolean isNamed(UUID id, ViewedList list, UUID authorId, UpdateSavedView view) {
        var others = Sql.of(
                "select id from saved_views where id <> ? and list = ? and lower(name) = lower(?)",
                id,
                list,
                view.name());
        return database.one(
                        view.unitId() == null
                                ? others.then("and unit_id is null and author_id = ?", authorId)
                                : others.then("and unit_id = ?", view.unitId()),
                        row -> id)
                .isPresent();
    }

    /** Who changes a view: its author, and whoever shares views in its unit. */
    boolean mayChange(UUID authorId, @Nullable UUID unitId) {
        return authorId.equals(access.actorId()) || (unitId != null && access.may(Permission.SHARE_VIEW, unitId));
    }

    private Sql had() {
        return Sql.of("v.author_id = ? or v.unit_id = any(?)", access.actorId(), access.units(Permission.KEEP_VIEW));
    }

    private Sql source() {
        return Sql.of(
                "saved_views v join staff a on a.id = v.author_id left join " + UnitNames.of("v.unit_id")
                        + " u on true left join saved_view_stars star on star.view_id = v.id and star.staff_id = ?",
                access.actorId());
    }

    private SavedViewDetail detail(Row row) {
        var author = PersonRef.of(row, "author");
        return new SavedViewDetail(
                row.uuid("id"),
                row.constant("list", ViewedList.class),
                row.text("name"),
                row.text("query"),
                author,
                UnitRef.orNull(row, "unit"),
                row.flag("starred"),
                row.number("version"),
                mayChange(author.id(), row.uuidOrNull("unit_id")) ? List.of(SavedViewAction.values()) : List.of());
    }
}
