package org.kehoach.reading;

/** What its reader has decided on a proposal, of which some are no matter of decision. */
public enum ProposalState {
    /** Shown and no more: a draft has no place for it beside the words that it stands in. */
    NOTED,
    UNDECIDED,
    ACCEPTED,
    CHANGED,
    REFUSED;

    boolean isTaken() {
        return this == ACCEPTED || this == CHANGED;
    }
}
