package org.kehoach.document;

import org.kehoach.platform.Sql;

/** A feature whose things stand on documents implements this, for who sees the thing sees its documents. */
public interface DocumentSight {

    /** Condition on a document {@code d}: something that the caller sees stands on it. */
    Sql shows();
}
