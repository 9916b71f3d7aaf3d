package org.kehoach.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.Arrays;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * A body that cannot be read is a problem of ours before the framework makes its own of it; so is one that says
 * nothing, unless the operation takes it as {@code @Nullable}.
 */
@Provider
class StrictBody implements ReaderInterceptor {

    @Inject
    ResourceInfo resource;

    @Inject
    ObjectMapper json;

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        byte[] bytes = isJson(context) ? keep(context) : new byte[0];
        Object body;
        try {
            body = context.proceed();
        } catch (JacksonException unreadable) {
            throw problem(unreadable, bytes, context);
        } catch (WebApplicationException refused) {
            if (refused.getCause() instanceof JacksonException unreadable) {
                throw problem(unreadable, bytes, context);
            }
            throw refused;
        }
        if (body == null && !mayBeAbsent(context.getType())) {
            throw ProblemException.of(ProblemType.MALFORMED, "json");
        }
        return body;
    }

    private static boolean isJson(ReaderInterceptorContext context) {
        var type = context.getMediaType();
        return type != null && type.getSubtype().endsWith("json");
    }

    /** What has been read, so that it can be read again. */
    private static byte[] keep(ReaderInterceptorContext context) throws IOException {
        var stream = context.getInputStream();
        byte[] bytes = stream.readNBytes((int) StrictJson.MAX_BODY_BYTES);
        context.setInputStream(new SequenceInputStream(new ByteArrayInputStream(bytes), stream));
        return bytes;
    }

    /** Names all that does not fit, where the body is JSON but not what was asked for. */
    private ProblemException problem(JacksonException unreadable, byte[] bytes, ReaderInterceptorContext context) {
        var problem = ProblemMappers.unreadable(unreadable);
        if (problem.type() != ProblemType.VALIDATION) {
            return problem;
        }
        try {
            var errors = Misfits.of(json, json.readTree(bytes), json.constructType(context.getGenericType()));
            return errors.isEmpty() ? problem : ProblemException.invalid(errors);
        } catch (IOException broken) {
            // what is no JSON further on is told by what was met first
            return problem;
        }
    }

    private boolean mayBeAbsent(Class<?> type) {
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .filter(parameter -> parameter.getType() == type)
                .anyMatch(parameter -> parameter.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }
}
