package org.kehoach.unitfile;

/** What becomes of a row. */
public enum UnitImportOutcome {
    CREATE,
    UNCHANGED,
    ERROR
}
