package org.kehoach.reorganisation;

import static org.kehoach.reorganisation.UnitChangeKind.Field.CODES;
import static org.kehoach.reorganisation.UnitChangeKind.Field.GUIDED_BY;
import static org.kehoach.reorganisation.UnitChangeKind.Field.NAME;
import static org.kehoach.reorganisation.UnitChangeKind.Field.PARENT;
import static org.kehoach.reorganisation.UnitChangeKind.Field.SUCCESSORS;
import static org.kehoach.reorganisation.UnitChangeKind.Field.UNIT_KIND;

import java.util.Set;

/** What a legal instrument does to units. */
public enum UnitChangeKind {
    CREATE(false, NAME, UNIT_KIND, PARENT, GUIDED_BY, CODES),
    RENAME(false, NAME, UNIT_KIND, CODES),
    MOVE(false, PARENT, CODES),
    GUIDE(false, GUIDED_BY),
    MERGE(true, SUCCESSORS),
    SPLIT(true, SUCCESSORS),
    PARTIAL_SPLIT(false, SUCCESSORS),
    DISSOLVE(true);

    /** What a change may say besides which units it is about. */
    enum Field {
        SUCCESSORS,
        NAME,
        UNIT_KIND,
        PARENT,
        GUIDED_BY,
        CODES
    }

    private final boolean ends;
    private final Set<Field> fields;

    UnitChangeKind(boolean ends, Field... fields) {
        this.ends = ends;
        this.fields = Set.of(fields);
    }

    /** Whether the units that it names are no more afterwards. */
    boolean ends() {
        return ends;
    }

    boolean says(Field field) {
        return fields.contains(field);
    }
}
