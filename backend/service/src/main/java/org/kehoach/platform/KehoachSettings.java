package org.kehoach.platform;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** The installation's settings; each is an environment variable {@code KEHOACH_…} too. */
@ConfigMapping(prefix = "kehoach")
public interface KehoachSettings {

    /** Where people reach the installation, without a trailing slash: {@code https://kehoach.example.vn}. */
    String publicUrl();

    /** Key that seals cursors; at least 32 characters, the same on every replica. */
    String secret();

    /** The secret of the client with which the service manages accounts at the identity provider. */
    String keycloakSecret();

    /** Whether the realm sends mail, so that people may be invited by it. */
    boolean inviteByMail();

    /** Names the identity provider for ever, whatever its address is; people are keyed by it and their subject. */
    String identityProvider();

    /** The user name that becomes the first ADMIN, once, when it signs in and no ADMIN exists. */
    Optional<String> firstAdmin();

    /** Name of the root unit that is made for the first ADMIN when there is no unit yet. */
    String firstUnit();

    /** How many requests one person may make in a minute, on this replica; 0 for any number. */
    int rateLimit();

    /** The same for a service account. */
    int serviceRateLimit();
}
