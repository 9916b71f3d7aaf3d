package org.kehoach.feed;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import org.kehoach.platform.Sha256;

/** What an address is guarded by. It is shown when it is made; its hash alone is kept. */
record FeedSecret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedSecret next() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    byte[] hash() {
        return Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
