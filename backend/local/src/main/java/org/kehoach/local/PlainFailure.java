package org.kehoach.local;

/** A failure that is told to the person at the terminal in one plain sentence, without a stack trace. */
public final class PlainFailure extends RuntimeException {

    private final String sentence;

    public PlainFailure(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public PlainFailure(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
