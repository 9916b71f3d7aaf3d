package org.kehoach.document;

import org.kehoach.platform.Sql;

/** A feature whose issued texts are based upon documents implements this: the register shows it without a copy. */
public interface DocumentCitations {

    /** Statement for {@code document_id}, {@code target_id} (may be null), {@code text} and {@code position}. */
    Sql citations();
}
