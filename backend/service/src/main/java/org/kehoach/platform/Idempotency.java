package org.kehoach.platform;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;

import org.jspecify.annotations.Nullable;

/**
 * Repeats of a POST give the first answer again ({@code Idempotency-Key}, kept 24 hours, by caller and operation). Runs
 * inside the service's transaction, after the row's right has been checked: a failed request does not use the key up.
 */
@RequestScoped
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";
    private static final int MAX_LENGTH = 255;
    static final Duration KEPT = Duration.ofHours(24);

    private record Kept(String requestDigest, String response) {}

    private final HttpHeaders headers;
    private final CurrentCaller current;
    private final EntityManager database;
    private final Database reads;
    private final BusinessClock clock;

    Idempotency(
            HttpHeaders headers, CurrentCaller current, EntityManager database, Database reads, BusinessClock clock) {
        this.headers = headers;
        this.current = current;
        this.database = database;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * The first answer of this key, or what {@code action} answers now.
     *
     * @param operation the operation and what it works on: {@code issuePlan/0198…}
     * @param request the body; the same key with another body is refused (422)
     */
    public <T> T once(String operation, @Nullable Object request, Class<T> answer, Supplier<T> action) {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return action.get();
        }
        if (key.isBlank() || key.length() > MAX_LENGTH) {
            throw ProblemException.badParameter(FieldError.in(HEADER, "length", 1, MAX_LENGTH));
        }
        var caller = current.get();
        String owner = caller.provider() + ":" + caller.subject() + "/" + operation;
        String digest = Sha256.hex(StoredJson.write(request).getBytes(StandardCharsets.UTF_8));
        reserve(owner + "/" + key);
        var earlier = find(owner, key);
        if (earlier.isPresent()) {
            if (!earlier.get().requestDigest().equals(digest)) {
                throw ProblemException.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
            }
            return StoredJson.read(earlier.get().response(), answer);
        }
        T first = action.get();
        keep(owner, key, digest, StoredJson.write(first));
        return first;
    }

    private void reserve(String lock) {
        boolean free = (boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, lock)
                .getSingleResult();
        if (!free) {
            throw ProblemException.of(ProblemType.IDEMPOTENCY_IN_PROGRESS);
        }
    }

    private Optional<Kept> find(String owner, String key) {
        return reads.one(
                Sql.of("""
                        select request_digest, response from idempotency_keys
                         where owner = ? and key = ? and recorded_at > ?
                        """, owner, key, clock.now().minus(KEPT)),
                row -> new Kept(row.text("request_digest"), row.text("response")));
    }

    private void keep(String owner, String key, String digest, String response) {
        database.createNativeQuery("""
                        insert into idempotency_keys (owner, key, request_digest, response, recorded_at)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (owner, key) do update
                          set request_digest = excluded.request_digest, response = excluded.response,
                              recorded_at = excluded.recorded_at
                        """)
                .setParameter(1, owner)
                .setParameter(2, key)
                .setParameter(3, digest)
                .setParameter(4, response)
                .setParameter(5, clock.now())
                .executeUpdate();
    }
}
