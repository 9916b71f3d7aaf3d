package org.kehoach.file;

/**
 * Whether a file may be read. One that bears a mark of secrecy is set aside, one in which the scanner has found something
 * is in quarantine, until somebody purges or releases it; one that the scanner has not seen yet waits.
 */
public enum FileState {
    READY,
    SCANNING,
    QUARANTINED,
    SET_ASIDE,
    PURGED;

    boolean isHeld() {
        return this == QUARANTINED || this == SET_ASIDE;
    }
}
