package org.kehoach.platform;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A signed-in caller was refused, or a change was asked for of what is hidden from the caller; the audit keeps it in a
 * transaction of its own.
 */
public record RequestRefused(
        String method,
        String path,
        String problem,
        @Nullable UUID objectId) {}
