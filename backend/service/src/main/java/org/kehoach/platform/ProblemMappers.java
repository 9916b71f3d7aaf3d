package org.kehoach.platform;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns everything that ends a request early into a problem of the catalogue; nothing inside ever leaves. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Pattern TOO_LARGE = Pattern.compile("Document length|String value length");
    private static final Pattern UNIQUE = Pattern.compile("uq_.*|.*_pkey");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> OUTAGES = Set.of("08", "40", "53", "57");

    @Inject
    RoutingContext context;

    @Inject
    Event<RequestRefused> refusals;

    @Inject
    AllowedMethods allowedMethods;

    @ServerExceptionMapper
    Response problem(ProblemException problem) {
        boolean hidden = problem.type() == ProblemType.NOT_FOUND
                && !context.request().method().equals(HttpMethod.GET);
        if (problem.type() == ProblemType.FORBIDDEN || hidden) {
            refusals.fire(new RequestRefused(
                    context.request().method().name(),
                    context.normalizedPath(),
                    problem.type().slug(),
                    thing(context.normalizedPath())));
        }
        String changed = problem.type() == ProblemType.PRECONDITION_FAILED
                ? allowedMethods.readableAt(context.normalizedPath())
                : null;
        return answer(problem.type(), Problem.of(problem, context, changed));
    }

    /** What the path speaks of: its last id. */
    private static @Nullable UUID thing(String path) {
        var ids = ID.matcher(path).results().map(MatchResult::group).toList();
        return ids.isEmpty() ? null : UUID.fromString(ids.getLast());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException refused) {
        return problem(ProblemException.of(ProblemType.UNAUTHENTICATED));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return problem(ProblemException.forbidden());
    }

    @ServerExceptionMapper
    Response unreadableBody(JacksonException unreadable) {
        return problem(unreadable(unreadable));
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException thrown) {
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem(problem);
            } else if (cause instanceof JacksonException unreadable) {
                return problem(unreadable(unreadable));
            }
        }
        // no thing was hidden: the framework knows no such address or cannot take such a request
        var refused =
                ProblemException.of(ProblemType.ofStatus(thrown.getResponse().getStatus()));
        var answer = answer(refused.type(), Problem.of(refused, context, null));
        if (thrown instanceof NotAllowedException) {
            return Response.fromResponse(answer)
                    .header(HttpHeaders.ALLOW, allowedMethods.at(context.normalizedPath()))
                    .build();
        }
        return answer;
    }

    @ServerExceptionMapper({OptimisticLockException.class, ConstraintViolationException.class, Throwable.class})
    Response unexpected(Throwable unexpected) {
        return problem(problemOf(unexpected));
    }

    /** What the caller is told of a failure inside; what is not the caller's doing is logged. */
    static ProblemException problemOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            } else if (cause instanceof OptimisticLockException) {
                return ProblemException.of(ProblemType.PRECONDITION_FAILED, "stale");
            } else if (cause instanceof ConstraintViolationException violation) {
                return violated(violation.getConstraintName());
            }
        }
        if (isOutage(thrown)) {
            LOG.warn("The database does not answer", thrown);
            return ProblemException.of(ProblemType.UNAVAILABLE);
        }
        LOG.error("Unexpected failure", thrown);
        return ProblemException.of(ProblemType.INTERNAL);
    }

    private static ProblemException violated(@Nullable String constraint) {
        if (constraint != null && UNIQUE.matcher(constraint).matches()) {
            return ProblemException.exists(null);
        }
        LOG.warnf("The database refused a write that validation let through: %s", constraint);
        return ProblemException.of(ProblemType.VALIDATION, "constraint");
    }

    /**
     * Whether the database could not answer now and may do so soon: no connection (SQLSTATE class 08), too much to do
     * (53), an operator at work or a time limit (57), a deadlock or a conflict of transactions (40), or no connection
     * free in the pool.
     */
    static boolean isOutage(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure) {
                String state = failure.getSQLState();
                return state == null
                        ? String.valueOf(failure.getMessage()).contains("cquisition timeout")
                        : OUTAGES.contains(state.substring(0, 2));
            }
        }
        return false;
    }

    /** What is wrong with a body that Jackson refused: not JSON at all (400), or JSON that does not fit (422). */
    static ProblemException unreadable(JacksonException thrown) {
        if (isTooLarge(thrown)) {
            return ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE);
        }
        if (!(thrown instanceof JsonMappingException unfit)
                || thrown.getCause() instanceof StreamConstraintsException) {
            return ProblemException.of(ProblemType.MALFORMED, "json");
        }
        if (thrown.getCause() instanceof JsonProcessingException syntax && !(syntax instanceof JsonMappingException)) {
            return ProblemException.of(ProblemType.MALFORMED, "json");
        }
        return ProblemException.invalid(error(unfit));
    }

    /** What is wrong with the field that does not fit. */
    static FieldError error(JsonMappingException unfit) {
        String pointer = pointer(unfit.getPath());
        return switch (unfit) {
            case UnrecognizedPropertyException unknown -> FieldError.at(pointer, "unknown");
            case InvalidNullException missing -> FieldError.at(pointer, "required");
            case JsonMappingException secret
            when secret.getOriginalMessage().contains(StrictJson.CLASSIFIED) -> FieldError.at(pointer, "secret");
            case MismatchedInputException other
            when other.getTargetType() != null ->
                FieldForm.of(other.getTargetType()).at(pointer);
            default -> FieldError.at(pointer, "form");
        };
    }

    private static boolean isTooLarge(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamConstraintsException limit
                    && TOO_LARGE.matcher(limit.getOriginalMessage()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            pointer.append('/')
                    .append(
                            step.getFieldName() == null
                                    ? Integer.toString(step.getIndex())
                                    : escaped(step.getFieldName()));
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private Response answer(ProblemType type, Problem body) {
        var response = Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(body);
        return switch (type) {
            case UNAUTHENTICATED ->
                response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
            // who makes too many requests is told by RateLimitFilter how long to wait
            case UNAVAILABLE, IDENTITY_PROVIDER_UNAVAILABLE ->
                response.header(HttpHeaders.RETRY_AFTER, "5").build();
            default -> response.build();
        };
    }
}
