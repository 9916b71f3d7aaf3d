package org.kehoach.file;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.platform.ProblemException;
import org.kehoach.storage.Storage;

/** Changes whether files may be read. */
@ApplicationScoped
class FileStates {

    private final EntityManager database;
    private final Storage storage;

    FileStates(EntityManager database, Storage storage) {
        this.database = database;
        this.storage = storage;
    }

    /** Whether it was in the one state and is now in the other. */
    boolean change(UUID id, FileState from, FileState to) {
        return database.createNativeQuery(
                                "update files set state = ?3, version = version + 1 where id = ?1 and state = ?2")
                        .setParameter(1, id)
                        .setParameter(2, from.name())
                        .setParameter(3, to.name())
                        .executeUpdate()
                > 0;
    }

    /** Ends the holding back of a file: it is purged, or ready again. */
    void settle(UUID id, FileState from, FileState to) {
        require(change(id, from, to));
        if (to == FileState.PURGED) {
            purge(id);
        } else if (from == FileState.SET_ASIDE) {
            readAgain(id);
        }
    }

    /** The content goes for ever; that there was a file stays on record. */
    private void purge(UUID id) {
        storage.forget(List.of(id));
        for (String table : List.of("file_texts", "file_previews")) {
            database.createNativeQuery("delete from " + table + " where file_id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
    }

    /** It only looked classified; its text is read again without that question. */
    private void readAgain(UUID id) {
        database.createNativeQuery(
                        "update files set released = true, text_read_at = null, text_claimed_at = null, text_tries = 0 where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static void require(boolean changed) {
        if (!changed) {
            throw ProblemException.illegalTransition(List.<FileState>of());
        }
    }
}
