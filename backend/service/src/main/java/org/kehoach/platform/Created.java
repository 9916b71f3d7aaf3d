package org.kehoach.platform;

import java.net.URI;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a successful create: 201 with the new thing and its address. */
public final class Created {

    private Created() {}

    /** @param collection the path of the list under the API's base: {@code plans} */
    public static <T> RestResponse<T> in(String collection, UUID id, T body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .location(address(collection + "/" + id))
                .build();
    }

    /** As people and programs outside reach it, whatever the host within is called. */
    private static URI address(String path) {
        var settings = ConfigProvider.getConfig();
        return URI.create(settings.getValue("kehoach.public-url", String.class)
                + settings.getValue("quarkus.rest.path", String.class) + "/" + path);
    }
}
