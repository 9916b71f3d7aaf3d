package org.kehoach.file;

import java.util.UUID;

/** A feature whose things carry files implements this, for who reads the thing reads its files. */
public interface FileAccess {

    /** The name that the feature attaches files under: {@code report}, {@code event}. */
    String ownerType();

    /** Whether the caller may read the files of this thing. */
    boolean mayRead(UUID ownerId);

    /** Whether the caller decides upon a file of this thing that was set aside; else only its uploader does. */
    default boolean maySettle(UUID ownerId) {
        return false;
    }

    /** Whether the caller may put another file in the place of one of this thing now. */
    default boolean mayReplace(UUID ownerId) {
        return false;
    }
}
