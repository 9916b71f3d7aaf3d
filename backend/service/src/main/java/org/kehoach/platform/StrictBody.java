package org.kehoach.platform;

import java.io.IOException;
import java.util.Arrays;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import com.fasterxml.jackson.core.JacksonException;
import org.jspecify.annotations.Nullable;

/**
 * A body that cannot be read is a problem of ours before the framework makes its own of it; so is one that says
 * nothing, unless the operation takes it as {@code @Nullable}.
 */
@Provider
class StrictBody implements ReaderInterceptor {

    @Inject
    ResourceInfo resource;

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body;
        try {
            body = context.proceed();
        } catch (JacksonException unreadable) {
            throw ProblemMappers.unreadable(unreadable);
        } catch (WebApplicationException refused) {
            if (refused.getCause() instanceof JacksonException unreadable) {
                throw ProblemMappers.unreadable(unreadable);
            }
            throw refused;
        }
        if (body == null && !mayBeAbsent(context.getType())) {
            throw ProblemException.of(ProblemType.MALFORMED, "json");
        }
        return body;
    }

    private boolean mayBeAbsent(Class<?> type) {
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .filter(parameter -> parameter.getType() == type)
                .anyMatch(parameter -> parameter.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }
}
