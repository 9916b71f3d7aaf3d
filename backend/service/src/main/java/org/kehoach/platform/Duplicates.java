package org.kehoach.platform;

import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/**
 * Keeps client-made ids and external ids unique for ever, and tells a client which thing bears them already. What was
 * deleted keeps its names: the database leaves a tombstone for it.
 */
@ApplicationScoped
public class Duplicates {

    private record Bearer(UUID id, boolean deleted) {}

    private final Database database;

    Duplicates(Database database) {
        this.database = database;
    }

    /**
     * Refuses (409) an id or external id that a row of the table bears or has borne.
     *
     * @param visible whether the caller sees the row, and so may be told its id
     */
    public void refuse(String table, @Nullable UUID id, @Nullable ExternalId externalId, Predicate<UUID> visible) {
        if (id == null && externalId == null) {
            return;
        }
        var sql = Sql.of("select id, false as deleted from " + table + " where")
                .then(named(id, externalId))
                .then("union all select id, true from tombstones where object_type = ? and", table)
                .then(named(id, externalId));
        database.one(sql, row -> new Bearer(row.uuid("id"), row.flag("deleted")))
                .ifPresent(bearer -> {
                    if (bearer.deleted()) {
                        throw ProblemException.of(ProblemType.ALREADY_EXISTS, "deleted");
                    }
                    throw ProblemException.exists(visible.test(bearer.id()) ? bearer.id() : null);
                });
    }

    private static Sql named(@Nullable UUID id, @Nullable ExternalId externalId) {
        return externalId == null
                ? Sql.of("id = ?", id)
                : Sql.of(
                        "(id = ? or external_source = ? and external_id = ?)",
                        id,
                        externalId.source(),
                        externalId.id());
    }
}
