package org.kehoach.local;

/** A failure that is told to the person at the terminal in one plain sentence, without a stack trace. */
final class PlainFailure extends RuntimeException {

    private final String sentence;

    PlainFailure(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    PlainFailure(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
