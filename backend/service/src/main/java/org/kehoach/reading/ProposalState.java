package org.kehoach.reading;

/** What its reader has decided on a proposal. */
public enum ProposalState {
    UNDECIDED,
    ACCEPTED,
    CHANGED,
    REFUSED;

    boolean isTaken() {
        return this == ACCEPTED || this == CHANGED;
    }
}
