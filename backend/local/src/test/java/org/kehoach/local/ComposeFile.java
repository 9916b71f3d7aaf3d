package org.kehoach.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml says about its services, read as Compose reads it. */
final class ComposeFile {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([?-])([^}]*))?}");

    private final Map<String, Map<String, Object>> services;

    ComposeFile(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            Map<String, Map<String, Map<String, Object>>> document = new Yaml().load(in);
            services = Objects.requireNonNull(document.get("services"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The environment of a service; the names of other services in it become the addresses that are given. */
    Map<String, String> environment(String service, Map<String, String> settings, Map<String, String> addresses) {
        Map<String, String> environment = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(service(service).get("environment"))).forEach((name, value) -> {
            String resolved = resolve(value.toString(), settings);
            for (Map.Entry<String, String> address : addresses.entrySet()) {
                resolved = resolved.replace(address.getKey(), address.getValue());
            }
            environment.put(name.toString(), resolved);
        });
        return environment;
    }

    List<String> command(String service) {
        return List.of(Objects.requireNonNull(service(service).get("command"))
                .toString()
                .split(" "));
    }

    /** What a service mounts from the repository: the path there by the path in the container. */
    Map<String, String> mounts(String service) {
        Map<String, String> mounts = new LinkedHashMap<>();
        for (Object volume : (List<?>) Objects.requireNonNull(service(service).get("volumes"))) {
            String[] parts = volume.toString().split(":");
            if (parts[0].startsWith("./")) {
                mounts.put(parts[1], parts[0]);
            }
        }
        return mounts;
    }

    private Map<String, Object> service(String name) {
        return Objects.requireNonNull(services.get(name));
    }

    private static String resolve(String text, Map<String, String> settings) {
        return VARIABLE.matcher(text).replaceAll(match -> {
            String set = settings.get(match.group(1));
            if (set != null) {
                return Matcher.quoteReplacement(set);
            }
            if ("-".equals(match.group(2))) {
                return Matcher.quoteReplacement(match.group(3));
            }
            throw new IllegalArgumentException(match.group(1) + " is not set: " + match.group(3));
        });
    }
}
