package org.kehoach.staff;

import java.security.SecureRandom;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A password for one sign-in, easy to read out and to type: no letter or digit that looks like another. */
final class OneTimeCode {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final String GROUPS = "(?<=\\G.{4})(?!$)";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCode() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining())
                .replaceAll(GROUPS, "-");
    }

    /** The code that this very request has issued, if it did; it goes into the answer and nowhere else. */
    static final class Issued {

        private @Nullable String code;

        String issue() {
            code = next();
            return code;
        }

        Invitation shownWith(Invitation invitation) {
            return new Invitation(invitation.staff(), invitation.existing(), code);
        }
    }
}
