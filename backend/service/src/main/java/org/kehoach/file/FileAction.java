package org.kehoach.file;

/** What the caller may do about a file that is held back. */
public enum FileAction {
    PURGE,
    RELEASE
}
