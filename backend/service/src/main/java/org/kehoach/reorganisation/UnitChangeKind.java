package org.kehoach.reorganisation;

/** What a legal instrument does to units. */
public enum UnitChangeKind {
    CREATE(false),
    RENAME(false),
    MOVE(false),
    GUIDE(false),
    MERGE(true),
    SPLIT(true),
    PARTIAL_SPLIT(false),
    DISSOLVE(true);

    private final boolean ends;

    UnitChangeKind(boolean ends) {
        this.ends = ends;
    }

    /** Whether the units that it names are no more afterwards. */
    boolean ends() {
        return ends;
    }

    boolean hasSuccessors() {
        return this == MERGE || this == SPLIT || this == PARTIAL_SPLIT;
    }
}
