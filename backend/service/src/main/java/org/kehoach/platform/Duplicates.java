package org.kehoach.platform;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** Keeps client-made ids and external ids unique for ever, and tells a client which thing bears them already. */
@ApplicationScoped
public class Duplicates {

    private final Database database;

    Duplicates(Database database) {
        this.database = database;
    }

    /** Refuses (409, with {@code existingId}) an id or external id that a row of the table bears. */
    public void refuse(String table, @Nullable UUID id, @Nullable ExternalId externalId) {
        if (id == null && externalId == null) {
            return;
        }
        var sql = Sql.of("select id from " + table + " where id = ?", id);
        if (externalId != null) {
            sql = sql.then("or (external_source = ? and external_id = ?)", externalId.source(), externalId.id());
        }
        database.one(sql, row -> row.uuid("id")).ifPresent(existing -> {
            throw ProblemException.exists(existing);
        });
    }
}
