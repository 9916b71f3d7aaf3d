package org.kehoach.platform;

/** A signed-in caller was refused; the audit keeps it in a transaction of its own. */
public record RequestRefused(String method, String path, String problem) {}
