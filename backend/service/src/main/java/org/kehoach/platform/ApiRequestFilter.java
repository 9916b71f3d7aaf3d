package org.kehoach.platform;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
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

    private final ConcurrentHashMap<Method, Set<String>> parameters = new ConcurrentHashMap<>();

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
            if (!known.contains(name)) {
                throw ProblemException.badParameter(FieldError.in(name, "unknown"));
            }
            if (values.size() > 1) {
                throw ProblemException.badParameter(FieldError.in(name, "repeated"));
            }
        });
    }

    private static Set<String> queryParameters(Method method) {
        var names = new HashSet<String>();
        for (var parameter : method.getParameters()) {
            var query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType())
                        .map(field -> field.getAnnotation(QueryParam.class))
                        .filter(annotation -> annotation != null)
                        .forEach(annotation -> names.add(annotation.value()));
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
