package org.kehoach.savedview;

/** What can be done with a saved view. */
public enum SavedViewAction {
    UPDATE,
    DELETE
}
