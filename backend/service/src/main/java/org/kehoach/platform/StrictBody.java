package org.kehoach.platform;

import java.io.IOException;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import com.fasterxml.jackson.core.JacksonException;

/** A body that says nothing or cannot be read is a problem of ours before the framework makes its own of it. */
@Provider
class StrictBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
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
        if (body == null) {
            throw ProblemException.of(ProblemType.MALFORMED, "json");
        }
        return body;
    }
}
