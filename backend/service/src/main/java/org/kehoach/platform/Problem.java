package org.kehoach.platform;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Body of every answer from 400 up (RFC 9457, {@code application/problem+json}). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "Which problem of the catalogue this is")
        URI type,

        @Schema(description = "The type in a few words, in the reader's language")
        String title,

        @Schema(description = "The HTTP status") int status,

        @Schema(description = "What happened this time, in the reader's language") @Nullable String detail,

        @Schema(description = "Path of the request") String instance,

        @Schema(description = "Finds this request in the service's log") @Nullable String correlationId,

        @Schema(description = "Every bad field") @Nullable List<FieldError> errors,

        @Schema(description = "The transitions that are possible now") @Nullable List<String> allowed,

        @Schema(description = "The thing that bears this id or external id already") @Nullable UUID existingId,

        @Schema(description = "What stands in the way, the first of it", maxItems = MOST_OBSTACLES) @Nullable List<Obstacle> obstacles,

        @Schema(description = "How many things stand in the way") @Nullable Integer obstacleCount,

        @Schema(description = "The version that the thing has now; `\"version\"` is an If-Match that takes it")
        @Nullable Long currentVersion,

        @Schema(description = "Path of the thing as it is now") @Nullable String current) {

    static final int MOST_OBSTACLES = 5;

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemException problem, RoutingContext context) {
        return of(problem, context, null);
    }

    /** @param current path of the thing that has changed meanwhile */
    static Problem of(ProblemException problem, RoutingContext context, @Nullable String current) {
        return of(problem, path(context), context.get(RequestContextFilter.CORRELATION_ID), current);
    }

    static Problem of(ProblemException problem, String path, @Nullable String correlationId, @Nullable String current) {
        var obstacles = problem.obstacles();
        return new Problem(
                problem.type().uri(),
                Messages.text("problem." + problem.type().slug()),
                problem.type().status(),
                problem.detail(),
                path,
                correlationId,
                problem.errors().isEmpty() ? null : problem.errors(),
                problem.type() == ProblemType.ILLEGAL_TRANSITION ? problem.allowed() : null,
                problem.existingId(),
                obstacles.isEmpty()
                        ? null
                        : obstacles.stream().limit(MOST_OBSTACLES).toList(),
                obstacles.isEmpty() ? null : obstacles.size(),
                problem.currentVersion(),
                current);
    }

    private static String path(RoutingContext context) {
        try {
            return context.normalizedPath();
        } catch (IllegalArgumentException undecodable) {
            return context.request().path();
        }
    }
}
