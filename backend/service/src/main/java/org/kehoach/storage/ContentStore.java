package org.kehoach.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** One place of content. Content is brought, then kept by the transaction that writes its file, and forgotten by another. */
interface ContentStore {

    StoragePlace place();

    /** Before the transaction: what takes long and holds no connection to the database. */
    void bring(UUID id, Path content);

    /** In the transaction: from its commit on the content stays. */
    void keep(UUID id, Path content) throws IOException;

    void write(UUID id, OutputStream out) throws IOException;

    /** In the transaction: after its commit the content is deleted; what lies elsewhere is passed over. */
    void forget(List<UUID> ids);
}
