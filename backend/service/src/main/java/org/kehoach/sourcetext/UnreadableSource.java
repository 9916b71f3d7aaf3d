package org.kehoach.sourcetext;

/** A source of which nothing can be read. */
public final class UnreadableSource extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NOT_DOCX,
        ENCRYPTED,
        MACROS,
        UNPACKS_TOO_LARGE,
        BROKEN,
        TOO_LONG,
        EMPTY,
        UNKNOWN_ENCODING
    }

    private final Reason reason;

    UnreadableSource(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
