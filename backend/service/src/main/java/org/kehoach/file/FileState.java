package org.kehoach.file;

/** Whether a file may be read: one that bears a mark of secrecy is set aside until somebody purges or releases it. */
public enum FileState {
    READY,
    SET_ASIDE,
    PURGED
}
