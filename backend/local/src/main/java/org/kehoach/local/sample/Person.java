package org.kehoach.local.sample;

/** A sample account as the identity provider knows it. */
public record Person(String username, String subject, String fullName) {}
