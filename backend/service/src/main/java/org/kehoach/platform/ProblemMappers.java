package org.kehoach.platform;

import java.util.List;
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
import io.vertx.ext.web.RoutingContext;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that ends a request early into a problem of the catalogue; nothing inside ever leaves. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Pattern TOO_LARGE = Pattern.compile("Document length|String value length");
    private static final String UNIQUE_PREFIX = "uq_";

    @Inject
    RoutingContext context;

    @Inject
    Event<RequestRefused> refusals;

    @Inject
    AllowedMethods allowedMethods;

    @ServerExceptionMapper
    Response problem(ProblemException problem) {
        if (problem.type() == ProblemType.FORBIDDEN) {
            refusals.fire(new RequestRefused(
                    context.request().method().name(),
                    context.normalizedPath(),
                    problem.type().slug()));
        }
        String changed = problem.type() == ProblemType.PRECONDITION_FAILED
                ? allowedMethods.readableAt(context.normalizedPath())
                : null;
        return answer(problem.type(), Problem.of(problem, context, changed));
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
        var answer = problem(
                ProblemException.of(ProblemType.ofStatus(thrown.getResponse().getStatus())));
        if (thrown instanceof NotAllowedException) {
            return Response.fromResponse(answer)
                    .header(HttpHeaders.ALLOW, allowedMethods.at(context.normalizedPath()))
                    .build();
        }
        return answer;
    }

    @ServerExceptionMapper
    Response lostUpdate(OptimisticLockException stale) {
        return problem(ProblemException.of(ProblemType.PRECONDITION_FAILED, "stale"));
    }

    @ServerExceptionMapper
    Response constraint(ConstraintViolationException violation) {
        String name = violation.getConstraintName();
        if (name != null && name.startsWith(UNIQUE_PREFIX)) {
            return problem(ProblemException.exists(null));
        }
        LOG.warnf("The database refused a write that validation let through: %s", name);
        return problem(ProblemException.of(ProblemType.VALIDATION, "constraint"));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable unexpected) {
        for (Throwable cause = unexpected; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem(problem);
            } else if (cause instanceof OptimisticLockException stale) {
                return lostUpdate(stale);
            } else if (cause instanceof ConstraintViolationException violation) {
                return constraint(violation);
            }
        }
        LOG.error("Unexpected failure", unexpected);
        return problem(ProblemException.of(ProblemType.INTERNAL));
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
            case UNAVAILABLE -> response.header(HttpHeaders.RETRY_AFTER, "5").build();
            default -> response.build();
        };
    }
}
