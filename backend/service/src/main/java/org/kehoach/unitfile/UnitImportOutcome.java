package org.kehoach.unitfile;

/** What becomes of a row, in the order in which people look at them. */
public enum UnitImportOutcome {
    ERROR,
    CREATE,
    UNCHANGED
}
