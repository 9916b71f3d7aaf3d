package org.kehoach.scan;

/** The scanner gives no verdict now. */
public final class ScannerUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    ScannerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    ScannerUnavailableException(String message) {
        super(message);
    }
}
