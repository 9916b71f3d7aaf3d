package org.kehoach.local.sample;

/** Gives a fresh access token of an account. */
public interface Tokens {

    String of(String account);
}
