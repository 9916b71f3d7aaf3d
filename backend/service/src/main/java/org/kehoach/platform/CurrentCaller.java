package org.kehoach.platform;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The {@link Caller} of this request, read from the verified token. */
@RequestScoped
public class CurrentCaller {

    private final JsonWebToken token;
    private final KehoachSettings settings;
    private @Nullable Caller caller;

    CurrentCaller(JsonWebToken token, KehoachSettings settings) {
        this.token = token;
        this.settings = settings;
    }

    public Caller get() {
        if (caller == null) {
            caller = read();
        }
        return caller;
    }

    /** When the token ends with which the request came. */
    public Instant expires() {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }

    /** Work that begins without a request is done in the name of a job. */
    public void become(Caller job) {
        caller = job;
    }

    private Caller read() {
        String subject = token.getSubject();
        if (subject == null) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED);
        }
        String username = text("preferred_username", subject);
        String scopes = text("kehoach_scopes", "");
        return new Caller(
                settings.identityProvider(),
                subject,
                username,
                text("name", username),
                text("azp", ""),
                scopes.isEmpty() ? null : Set.of(scopes.split(" +")),
                scopes.isEmpty() ? null : units(text("kehoach_units", "")));
    }

    private static @Nullable Set<UUID> units(String claim) {
        if (claim.equals("*")) {
            return null;
        }
        var ids = new HashSet<UUID>();
        Arrays.stream(claim.split("[ ,]+"))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .forEach(ids::add);
        return ids;
    }

    private String text(String claim, String otherwise) {
        Object value = token.getClaim(claim);
        return value == null ? otherwise : value.toString();
    }
}
