package org.kehoach.platform;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Which methods a path has, for the {@code Allow} header of a 405; the framework does not tell. */
@ApplicationScoped
class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private record Route(Pattern path, String method) {}

    private final List<Route> routes = new ArrayList<>();

    AllowedMethods(ResourceMethods methods, @ConfigProperty(name = "quarkus.rest.path") String base) {
        methods.all().forEach(method -> addRoutes(base, method));
    }

    private void addRoutes(String base, Method method) {
        Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .forEach(http -> {
                    var type = method.getDeclaringClass().getAnnotation(Path.class);
                    var sub = method.getAnnotation(Path.class);
                    var path = Stream.of(base, type.value(), sub == null ? "" : sub.value())
                            .flatMap(part -> Arrays.stream(part.split("/")))
                            .filter(segment -> !segment.isEmpty())
                            .map(segment -> VARIABLE.matcher(segment).find() ? "[^/]+" : Pattern.quote(segment))
                            .collect(Collectors.joining("/", "/", "/?"));
                    routes.add(new Route(Pattern.compile(path), http.value()));
                });
    }

    /** The thing that a path belongs to: the path itself, or the nearest above it, that can be read; null for none. */
    @Nullable String readableAt(String path) {
        String thing = path;
        while (!thing.isEmpty()) {
            if (at(thing).contains("GET")) {
                return thing;
            }
            thing = thing.substring(0, thing.lastIndexOf('/'));
        }
        return null;
    }

    String at(String path) {
        return routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .map(Route::method)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
