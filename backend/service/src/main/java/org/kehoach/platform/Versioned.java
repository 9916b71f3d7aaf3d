package org.kehoach.platform;

/** An answer about one thing, which gets an entity tag made of its version and the digest of its text. */
public interface Versioned {
    long version();
}
