package org.kehoach.comment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

/** Who is mentioned in comments: by id in the text, and only who reads the thing. */
@ApplicationScoped
class Mentions {

    static final int MAX = 50;

    private static final Pattern MENTION =
            Pattern.compile("@\\{([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})}");

    private final EntityManager entities;
    private final Database database;
    private final Lists lists;
    private final Access access;
    private final BusinessClock clock;

    Mentions(EntityManager entities, Database database, Lists lists, Access access, BusinessClock clock) {
        this.entities = entities;
        this.database = database;
        this.lists = lists;
        this.access = access;
        this.clock = clock;
    }

    Page<Mentionable> search(CommentedThing thing, MentionFilter filter) {
        var query = ListQuery.of(
                        "s.id, s.name, held.position, held.unit_id, unit.name as unit_name", readers(thing), "s.id")
                .where(Sql.of("s.id <> ?", access.actorId()))
                .search(filter.q, "fold(s.name)", "s.name")
                .key("name", "s.name", "text")
                .defaultSort("name");
        return lists.page(
                query,
                filter,
                row -> new Mentionable(
                        row.uuid("id"), row.text("name"), row.textOrNull("position"), UnitRef.of(row, "unit")));
    }

    /** Keeps who is mentioned in the text; refuses (422) whoever does not read the thing. */
    void keep(CommentedThing thing, UUID commentId, String text) {
        var mentioned = in(text);
        var added = new LinkedHashSet<>(mentioned);
        added.removeAll(database.list(
                Sql.of("select staff_id from comment_mentions where comment_id = ?", commentId),
                row -> row.uuid("staff_id")));
        if (mentioned.size() > MAX || !read(thing, added)) {
            throw ProblemException.invalid(FieldError.at("/text", "mention"));
        }
        forget(commentId);
        if (!mentioned.isEmpty()) {
            entities.createNativeQuery("""
                            insert into comment_mentions (comment_id, staff_id)
                            select ?1, unnest(cast(?2 as uuid[]))
                            """)
                    .setParameter(1, commentId)
                    .setParameter(2, mentioned.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    void forget(UUID commentId) {
        entities.createNativeQuery("delete from comment_mentions where comment_id = ?1")
                .setParameter(1, commentId)
                .executeUpdate();
    }

    private static Set<UUID> in(String text) {
        var found = new LinkedHashSet<UUID>();
        MENTION.matcher(text).results().forEach(match -> found.add(UUID.fromString(match.group(1))));
        return found;
    }

    private boolean read(CommentedThing thing, Collection<UUID> staffIds) {
        return staffIds.isEmpty()
                || database.list(
                                        Sql.of("select s.id from")
                                                .then(readers(thing))
                                                .then("where s.id = any(?)", (Object) staffIds.toArray(UUID[]::new)),
                                        row -> row.uuid("id"))
                                .size()
                        == staffIds.size();
    }

    /** Whoever holds a role today in a unit whose staff read the thing, with the longest held. */
    private Sql readers(CommentedThing thing) {
        var today = clock.today();
        return Sql.of("""
                        staff s cross join lateral (
                          select m.unit_id, m.position from memberships m
                           where m.staff_id = s.id and not s.suspended and not s.service_account
                             and ? between coalesce(m.valid_from, '-infinity') and coalesce(m.valid_to, 'infinity')
                             and m.unit_id in (
                        """, today)
                .then(thing.readers())
                .then(")  order by m.delegated_by is not null, m.valid_from nulls first, m.id limit 1) held join")
                .then(UnitNames.of("held.unit_id") + " unit on true");
    }
}
