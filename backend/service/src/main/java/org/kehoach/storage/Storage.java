package org.kehoach.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.arc.All;

/** Keeps content where the settings say, and finds it where it was kept. */
@ApplicationScoped
public class Storage {

    private final StorageSettings settings;
    private final List<ContentStore> stores;

    Storage(StorageSettings settings, @All List<ContentStore> stores) {
        this.settings = settings;
        this.stores = stores;
    }

    /** Where content is kept from now on. */
    public StoragePlace place() {
        return settings.place();
    }

    /** Brings content to its place before the transaction that keeps it; what nobody keeps within the hour goes again. */
    public void bring(UUID id, Path content) {
        at(place()).bring(id, content);
    }

    /** Keeps what was brought, if the caller's transaction is committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID id, Path content) throws IOException {
        at(place()).keep(id, content);
    }

    public void write(UUID id, StoragePlace place, OutputStream out) throws IOException {
        at(place).write(id, out);
    }

    /** Gives content up, wherever it lies: it is deleted if the caller's transaction is committed, and never before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(List<UUID> ids) {
        stores.forEach(store -> store.forget(ids));
    }

    private ContentStore at(StoragePlace place) {
        return stores.stream()
                .filter(store -> store.place() == place)
                .findFirst()
                .orElseThrow();
    }
}
