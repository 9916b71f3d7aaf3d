package org.kehoach.paper;

import org.kehoach.platform.Messages;

/** The words of a paper: always Vietnamese where it is issued, in the reader's language where it is read only. */
public enum PaperWords {
    VIETNAMESE {
        @Override
        String text(String key, Object... arguments) {
            return Messages.vietnamese(PREFIX + key, arguments);
        }
    },
    READERS {
        @Override
        String text(String key, Object... arguments) {
            return Messages.text(PREFIX + key, arguments);
        }
    };

    private static final String PREFIX = "paper.";

    abstract String text(String key, Object... arguments);
}
