package org.kehoach.platform;

import java.net.URI;
import java.util.UUID;

import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a successful create: 201 with the new thing and its address. */
public final class Created {

    private Created() {}

    /** @param collection the path of the list under the API's base: {@code plans} */
    public static <T> RestResponse<T> in(String collection, UUID id, T body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .location(URI.create(collection + "/" + id))
                .build();
    }
}
