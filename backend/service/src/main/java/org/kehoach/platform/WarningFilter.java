package org.kehoach.platform;

import jakarta.ws.rs.container.ContainerResponseContext;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells with the answer what a request had in it that is worth a second look, though it was taken. */
class WarningFilter {

    static final String HEADER = "Kehoach-Warnings";

    private static final String PERSONAL_DATA = "personal-data";
    private static final String SEEN = "kehoach.personal-data";

    /** Called for each text of a body. */
    static void look(String text) {
        if (PersonalData.isIn(text) && VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(SEEN, true);
        }
    }

    /** Requests upon one connection share its context, so each begins with nothing seen. */
    @ServerRequestFilter(preMatching = true)
    void begin() {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(SEEN, false);
        }
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        if (response.getStatus() < 300 && VertxContext.isOnDuplicatedContext() && ContextLocals.get(SEEN, false)) {
            response.getHeaders().putSingle(HEADER, PERSONAL_DATA);
        }
    }
}
