package org.kehoach.comment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.staff.PersonRef;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/** Reads the comments on a thing, whose feature has decided that the caller may. */
@ApplicationScoped
class CommentQueries {

    private static final String COLUMNS = """
            c.id, c.thread_id, c.part_id, c.part, c.text, c.author_id, a.name as author_name, c.created_at, c.edited_at,
            c.deleted_at, c.resolved_by_id, r.name as resolved_by_name, c.resolved_at, c.version,
            (select json_agg(json_build_object('id', m.staff_id, 'name', s.name) order by s.name, s.id)
               from comment_mentions m join staff s on s.id = m.staff_id where m.comment_id = c.id) as mentions
            """;
    private static final TypeReference<List<PersonRef>> PEOPLE = new TypeReference<>() {};
    private static final String SOURCE =
            "comments c join staff a on a.id = c.author_id left join staff r on r.id = c.resolved_by_id";

    private final Database database;
    private final Lists lists;
    private final Access access;

    CommentQueries(Database database, Lists lists, Access access) {
        this.database = database;
        this.lists = lists;
        this.access = access;
    }

    Page<CommentDetail> page(CommentedThing thing, CommentFilter filter) {
        var query = ListQuery.of(COLUMNS, Sql.of(SOURCE), "c.id")
                .where(Sql.of("c.owner_type = ? and c.owner_id = ?", thing.type(), thing.id()))
                .key("createdAt", "c.created_at", "timestamptz")
                .defaultSort("createdAt");
        return lists.page(query, filter, row -> detail(row, thing));
    }

    Optional<CommentDetail> one(CommentedThing thing, UUID id) {
        return database.one(
                Sql.of(
                        "select " + COLUMNS + " from " + SOURCE
                                + " where c.id = ? and c.owner_type = ? and c.owner_id = ?",
                        id,
                        thing.type(),
                        thing.id()),
                row -> detail(row, thing));
    }

    private static List<PersonRef> mentions(@Nullable String json) {
        return json == null ? List.of() : StoredJson.read(json, PEOPLE);
    }

    private CommentDetail detail(Row row, CommentedThing thing) {
        boolean deleted = row.instantOrNull("deleted_at") != null;
        var author = PersonRef.of(row, "author");
        var possible = Comment.possible(
                row.uuidOrNull("thread_id") == null,
                row.instantOrNull("resolved_at") != null,
                !deleted && author.id().equals(access.actorId()));
        return new CommentDetail(
                row.uuid("id"),
                row.uuidOrNull("thread_id"),
                row.uuidOrNull("part_id"),
                row.textOrNull("part"),
                deleted ? null : row.text("text"),
                mentions(row.textOrNull("mentions")),
                author,
                row.instant("created_at"),
                row.instantOrNull("edited_at"),
                row.instantOrNull("deleted_at"),
                row.uuidOrNull("resolved_by_id") == null ? null : PersonRef.of(row, "resolved_by"),
                row.instantOrNull("resolved_at"),
                row.number("version"),
                thing.writable() ? List.copyOf(possible) : List.of());
    }
}
