package org.kehoach.platform;

import java.util.Locale;

/** The languages in which texts for people are kept. */
public enum Language {
    VI,
    EN;

    private final Locale locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));

    Locale locale() {
        return locale;
    }
}
