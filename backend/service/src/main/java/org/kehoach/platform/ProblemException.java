package org.kehoach.platform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Ends a request with a problem of the catalogue; rolls the transaction back. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final @Nullable String detail;
    private final transient List<FieldError> errors;
    private final transient List<String> allowed;
    private final @Nullable UUID existingId;
    private final @Nullable Long currentVersion;
    private final transient List<Obstacle> obstacles;

    private ProblemException(
            ProblemType type,
            @Nullable String detail,
            List<FieldError> errors,
            List<String> allowed,
            @Nullable UUID existingId,
            @Nullable Long currentVersion,
            List<Obstacle> obstacles) {
        super(type.slug());
        this.type = type;
        this.detail = detail;
        this.errors = errors;
        this.allowed = allowed;
        this.existingId = existingId;
        this.currentVersion = currentVersion;
        this.obstacles = obstacles;
    }

    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, null, List.of(), List.of(), null, null, List.of());
    }

    /** A problem with a sentence of its own: {@code key} stands in the message bundles under {@code detail.}. */
    public static ProblemException of(ProblemType type, String key, Object... arguments) {
        return new ProblemException(
                type, Messages.text("detail." + key, arguments), List.of(), List.of(), null, null, List.of());
    }

    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    public static ProblemException forbidden() {
        return of(ProblemType.FORBIDDEN);
    }

    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(
                ProblemType.VALIDATION, null, List.copyOf(errors), List.of(), null, null, List.of());
    }

    public static ProblemException invalid(FieldError error) {
        return invalid(List.of(error));
    }

    public static ProblemException badParameter(FieldError error) {
        return new ProblemException(ProblemType.BAD_PARAMETER, null, List.of(error), List.of(), null, null, List.of());
    }

    public static ProblemException illegalTransition(Collection<? extends Enum<?>> allowed) {
        return illegalTransition(allowed, null);
    }

    /** With a sentence of its own: {@code key} stands in the message bundles under {@code detail.}. */
    public static ProblemException illegalTransition(Collection<? extends Enum<?>> allowed, @Nullable String key) {
        return new ProblemException(
                ProblemType.ILLEGAL_TRANSITION,
                key == null ? null : Messages.text("detail." + key),
                List.of(),
                allowed.stream().map(Enum::name).sorted().toList(),
                null,
                null,
                List.of());
    }

    /** A conflict (409) with what stands in the way, and a sentence that names the first of it as {@code {0}}. */
    public static ProblemException inTheWay(String key, List<Obstacle> obstacles) {
        String named = obstacles.stream()
                .limit(Problem.MOST_OBSTACLES)
                .map(Obstacle::message)
                .collect(Collectors.joining("; "));
        int more = obstacles.size() - Problem.MOST_OBSTACLES;
        return new ProblemException(
                ProblemType.CONFLICT,
                Messages.text("detail." + key, more > 0 ? Messages.text("obstacle.more", named, more) : named),
                List.of(),
                List.of(),
                null,
                null,
                List.copyOf(obstacles));
    }

    public static ProblemException exists(@Nullable UUID existingId) {
        return exists(existingId, "exists");
    }

    /** With a sentence of its own: {@code key} stands in the message bundles under {@code detail.}. */
    public static ProblemException exists(@Nullable UUID existingId, String key, Object... arguments) {
        return new ProblemException(
                ProblemType.ALREADY_EXISTS,
                Messages.text("detail." + key, arguments),
                List.of(),
                List.of(),
                existingId,
                null,
                List.of());
    }

    /** A change upon an old version; the caller sees the row and so may know which version it has now. */
    static ProblemException stale(long currentVersion) {
        return new ProblemException(
                ProblemType.PRECONDITION_FAILED,
                Messages.text("detail.stale"),
                List.of(),
                List.of(),
                null,
                currentVersion,
                List.of());
    }

    public ProblemType type() {
        return type;
    }

    public @Nullable String detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public List<String> allowed() {
        return allowed;
    }

    public @Nullable UUID existingId() {
        return existingId;
    }

    /** All of them, of which an answer lists the first. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }

    public @Nullable Long currentVersion() {
        return currentVersion;
    }
}
