package org.kehoach.platform;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

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

    private static final int DIGEST_BYTES = 8;

    @Inject
    ObjectMapper json;

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!(response.getEntity() instanceof Versioned versioned) || response.getStatus() >= 300) {
            return;
        }
        byte[] body = json.writeValueAsBytes(versioned);
        String tag = "\"" + versioned.version() + "." + digest(body) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.getMethod().equals("GET") && matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean matches(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(candidate -> candidate.strip().replaceFirst("^W/", ""))
                        .anyMatch(candidate -> candidate.equals(tag) || candidate.equals("*"));
    }

    private static String digest(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
