package org.kehoach.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives each {@link Versioned} answer a strong entity tag {@code "version.digest"} and answers 304 to who has it. */
class EntityTagFilter {

    private static final int DIGEST_LETTERS = 16;

    @Inject
    ObjectMapper json;

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!(response.getEntity() instanceof Versioned versioned) || response.getStatus() >= 300) {
            return;
        }
        byte[] body = json.writeValueAsBytes(versioned);
        String tag = "\"" + versioned.version() + "." + Sha256.hex(body).substring(0, DIGEST_LETTERS) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.getMethod().equals("GET")
                && EntityTag.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
