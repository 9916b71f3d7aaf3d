package org.kehoach.platform;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** What holds for each operation before its method runs: language, known parameters, the scope of a service account. */
class ApiRequestFilter {

    private static final Set<String> NEVER_EMPTY = Set.of("cursor", "sort");
    private static final int MAX_SEARCH = 200;

    private final ConcurrentHashMap<Method, Map<String, Class<?>>> parameters = new ConcurrentHashMap<>();

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentCaller current;

    @Inject
    Access access;

    @Inject
    RoutingContext context;

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var authorized = method.getAnnotation(Authorized.class);
        if (authorized == null) {
            return;
        }
        if (identity.isAnonymous()) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED);
        }
        var caller = current.get();
        var scope = authorized.value()[0].scope();
        if (caller.isService() && !caller.holds(scope)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "scope", scope.claim());
        }
        access.recognise();
        refuseUnreadable(context.request().query());
        var known = parameters.computeIfAbsent(method, ApiRequestFilter::queryParameters);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            var type = known.get(name);
            if (type == null) {
                throw ProblemException.badParameter(FieldError.in(name, "unknown"));
            }
            // the framework takes an empty value for an absent one
            if ((type != String.class || NEVER_EMPTY.contains(name)) && values.contains("")) {
                throw ProblemException.badParameter(FieldError.in(name, "form"));
            }
            if (values.size() > 1) {
                throw ProblemException.badParameter(FieldError.in(name, "repeated"));
            }
            if (name.equals("q") && values.getFirst().codePoints().count() > MAX_SEARCH) {
                throw ProblemException.badParameter(FieldError.in(name, "length", 0, MAX_SEARCH));
            }
        });
    }

    /** The framework puts a question mark for what is no UTF-8. */
    private static void refuseUnreadable(@Nullable String query) {
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            try {
                var bytes = new ByteArrayOutputStream();
                for (int i = 0; i < parameter.length(); i++) {
                    char c = parameter.charAt(i);
                    if (c == '%') {
                        bytes.write(HexFormat.fromHexDigits(parameter, i + 1, i + 3));
                        i += 2;
                    } else {
                        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.ISO_8859_1));
                    }
                }
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
                String name = parameter.substring(0, (parameter + "=").indexOf('='));
                throw ProblemException.badParameter(FieldError.in(name, "form"));
            }
        }
    }

    private static Map<String, Class<?>> queryParameters(Method method) {
        var names = new HashMap<String, Class<?>>();
        for (var parameter : method.getParameters()) {
            var query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.put(query.value(), parameter.getType());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType())
                        .filter(field -> field.isAnnotationPresent(QueryParam.class))
                        .forEach(field ->
                                names.put(field.getAnnotation(QueryParam.class).value(), field.getType()));
            }
        }
        return names;
    }

    private static Stream<Field> fields(Class<?> type) {
        return type == null || type == Object.class
                ? Stream.empty()
                : Stream.concat(Arrays.stream(type.getDeclaredFields()), fields(type.getSuperclass()));
    }
}
