package org.kehoach.layout;

import java.util.Locale;

/** What stands before the one for whom somebody signs. */
public enum SigningPrefix {
    /** For a body that decides together. */
    TM,
    /** Acting head. */
    Q,
    /** A deputy for the head. */
    KT,
    /** By order of the head. */
    TL,
    /** By the head's authorisation. */
    TUQ;

    public String before(String whom) {
        return name() + ". " + whom.toUpperCase(Locale.ROOT);
    }
}
