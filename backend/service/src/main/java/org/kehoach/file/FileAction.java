package org.kehoach.file;

/** What the caller may do about a file: put another in its place, or decide upon one that is held back. */
public enum FileAction {
    PURGE,
    RELEASE,
    REPLACE
}
