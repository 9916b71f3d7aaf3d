package org.kehoach.local.sample;

/** The sample could not be loaded; the message says what was refused and why. */
public final class SampleException extends RuntimeException {

    private final String sentence;

    SampleException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    SampleException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
