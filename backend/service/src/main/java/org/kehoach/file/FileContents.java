package org.kehoach.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;
import org.kehoach.storage.Storage;
import org.kehoach.storage.StoragePlace;

/** What files hold, wherever each of them lies. */
@ApplicationScoped
class FileContents {

    private final Database database;
    private final Storage storage;

    FileContents(Database database, Storage storage) {
        this.database = database;
        this.storage = storage;
    }

    void write(UUID id, OutputStream out) throws IOException {
        var place = database.one(
                Sql.of("select place from files where id = ?", id), row -> row.constant("place", StoragePlace.class));
        if (place.isPresent()) {
            storage.write(id, place.get(), out);
        }
    }
}
