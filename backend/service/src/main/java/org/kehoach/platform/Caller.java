package org.kehoach.platform;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the token says.
 *
 * @param provider key of the identity provider in this installation's settings
 * @param subject the provider's id of the account
 * @param clientId the application that the token was made for
 * @param scopes a service account's scopes; {@code null} for a person
 * @param unitIds the units that a service account may touch; {@code null} for all of them
 */
public record Caller(
        String provider,
        String subject,
        String username,
        String name,
        String clientId,
        @Nullable Set<String> scopes,
        @Nullable Set<UUID> unitIds) {

    /**
     * A person in whose name something is done that they have asked for before, from the columns of {@code staff}.
     *
     * @param clientId what does it
     */
    public static Caller person(Row staff, String clientId) {
        return new Caller(
                staff.text("provider"),
                staff.text("subject"),
                staff.text("username"),
                staff.text("name"),
                clientId,
                null,
                null);
    }

    /** The software itself, at work of which no request asked; it holds no scope. */
    public static Caller job(String name) {
        return new Caller("kehoach", name, name, name, "job", Set.of(), Set.of());
    }

    public boolean isService() {
        return scopes != null;
    }

    /** Whether the token carries the scope. A person's rights come from memberships, never from scopes. */
    public boolean holds(Scope scope) {
        return scopes != null && scopes.contains(scope.claim());
    }
}
