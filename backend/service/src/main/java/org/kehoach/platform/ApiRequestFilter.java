package org.kehoach.platform;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import io.quarkus.security.identity.SecurityIdentity;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What holds for each operation before its method runs: language, known parameters, the scope of a service account. */
class ApiRequestFilter {

    private final ConcurrentHashMap<Method, Map<String, Class<?>>> parameters = new ConcurrentHashMap<>();

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentCaller current;

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var scoped = method.getAnnotation(Scoped.class);
        if (scoped == null) {
            return;
        }
        if (identity.isAnonymous()) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED);
        }
        var caller = current.get();
        if (caller.isService() && !caller.holds(scoped.value())) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN, "scope", scoped.value().claim());
        }
        var known = parameters.computeIfAbsent(method, ApiRequestFilter::queryParameters);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            var type = known.get(name);
            if (type == null) {
                throw ProblemException.badParameter(FieldError.in(name, "unknown"));
            }
            // the framework takes an empty value for an absent one
            if (type != String.class && values.contains("")) {
                throw ProblemException.badParameter(FieldError.in(name, "form"));
            }
            if (values.size() > 1) {
                throw ProblemException.badParameter(FieldError.in(name, "repeated"));
            }
        });
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
