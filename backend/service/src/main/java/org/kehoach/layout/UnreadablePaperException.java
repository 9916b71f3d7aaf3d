package org.kehoach.layout;

/** A file that cannot be read as a paper. */
public final class UnreadablePaperException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** Unpacked it would be more than is read. */
        TOO_LARGE,
        /** It is no DOCX, or a broken or protected one. */
        NOT_DOCX,
        /** The Party's papers have a form of their own. */
        PARTY
    }

    private final Reason reason;

    UnreadablePaperException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
