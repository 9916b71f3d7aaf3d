package org.kehoach.reorganisation;

import static org.kehoach.reorganisation.UnitChangeSetAction.APPROVE;
import static org.kehoach.reorganisation.UnitChangeSetAction.DELETE;
import static org.kehoach.reorganisation.UnitChangeSetAction.RETURN;
import static org.kehoach.reorganisation.UnitChangeSetAction.SHOW_MOVES;
import static org.kehoach.reorganisation.UnitChangeSetAction.SUBMIT;
import static org.kehoach.reorganisation.UnitChangeSetAction.UNDO;
import static org.kehoach.reorganisation.UnitChangeSetAction.UPDATE;
import static org.kehoach.reorganisation.UnitChangeSetAction.WITHDRAW;

import java.util.EnumSet;
import java.util.Set;

/** The life of a set of changes. */
public enum UnitChangeSetStatus {
    DRAFT(SHOW_MOVES, UPDATE, DELETE, SUBMIT, APPROVE),
    /** Waits for the HEAD; whoever changes it takes it back. */
    SUBMITTED(SHOW_MOVES, UPDATE, RETURN, APPROVE),
    /** Waits for its day. */
    APPROVED(SHOW_MOVES, WITHDRAW),
    EXECUTED(SHOW_MOVES, UNDO),
    UNDONE(SHOW_MOVES);

    private final Set<UnitChangeSetAction> possible = EnumSet.noneOf(UnitChangeSetAction.class);

    UnitChangeSetStatus(UnitChangeSetAction... possible) {
        this.possible.addAll(Set.of(possible));
    }

    Set<UnitChangeSetAction> possible() {
        return possible;
    }
}
