package org.kehoach.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The server installation as plain processes: the environment and commands of docker-compose.yml, the base realm that it
 * mounts and frontend/nginx.conf. Only addresses differ, since there are no containers that could be called by name.
 */
final class ServerShape implements Closeable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KEYCLOAK_HOME = "/opt/keycloak/";

    private final Deque<Closeable> running = new ArrayDeque<>();
    private final Installation installation;
    private final ComposeFile compose;
    private final DataFolder data;
    private final List<Integer> ports;
    private final Map<String, String> settings;
    private Optional<ChildProcess> backend = Optional.empty();

    ServerShape(Path home, Path folder, String firstAdmin) {
        DataFolder.delete(folder);
        installation = new Installation(home);
        compose = new ComposeFile(home.resolve("docker-compose.yml"));
        data = DataFolder.open(folder);
        running.push(data);
        ports = Ports.free(6);
        Secrets secrets = data.secrets();
        settings = new HashMap<>(Map.of(
                "KEHOACH_POSTGRES_PASSWORD", secrets.get("postgres.superuser"),
                "KEHOACH_DB_OWNER_PASSWORD", secrets.get("postgres.owner"),
                "KEHOACH_DB_PASSWORD", secrets.get("postgres.application"),
                "KEYCLOAK_DB_PASSWORD", secrets.get("postgres.keycloak"),
                "KEYCLOAK_ADMIN", "operator",
                "KEYCLOAK_ADMIN_PASSWORD", secrets.get("operator"),
                "KEHOACH_PUBLIC_URL", publicUrl(),
                "KEHOACH_SECRET", secrets.get("service"),
                "KEHOACH_FIRST_ADMIN", firstAdmin,
                "KEHOACH_FIRST_UNIT", "Thành phố Thử nghiệm"));
        settings.put("KEHOACH_KEYCLOAK_SECRET", serviceSecret());
    }

    String publicUrl() {
        return "http://localhost:" + ports.get(0);
    }

    /** Where the service fetches Keycloak's keys; not the address in the tokens. */
    String internalKeycloakUrl() {
        return "http://127.0.0.1:" + ports.get(2) + "/auth";
    }

    String serviceSecret() {
        return data.secrets().get("keycloak.service");
    }

    String operatorPassword() {
        return data.secrets().get("operator");
    }

    void start() throws IOException {
        Postgres postgres = Postgres.start(data, CacheFolder.find(data), ports.get(1));
        running.push(postgres);
        ChildProcess keycloak = startKeycloak();
        ChildProcess service = startBackend();
        backend = Optional.of(service);
        ChildProcess nginx = startNginx();
        Health.await(keycloak, "http://127.0.0.1:" + ports.get(3) + "/auth/health/ready");
        Health.await(service, "http://127.0.0.1:" + ports.get(5) + "/q/health/ready");
        Health.await(nginx, publicUrl() + "/healthz");
    }

    void stopBackend() {
        backend.orElseThrow().stop(PATIENCE);
    }

    private ChildProcess startKeycloak() throws IOException {
        Path zip = installation.keycloakZip();
        Path home = CacheFolder.find(data).resolve(zip.getFileName().toString().replace(".zip", "-server"));
        Keycloak.once(zip, home, ".unpacked", () -> {});
        for (Map.Entry<String, String> mount : compose.mounts("keycloak").entrySet()) {
            mount(installation.home().resolve(mount.getValue()), home.resolve(inKeycloak(mount.getKey())));
        }
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString()));
        command.addAll(compose.command("keycloak"));
        Map<String, String> environment = environment("keycloak");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", ports.get(2).toString());
        environment.put("KC_HTTP_MANAGEMENT_PORT", ports.get(3).toString());
        return child("Keycloak", command, environment);
    }

    private static String inKeycloak(String path) {
        if (!path.startsWith(KEYCLOAK_HOME)) {
            throw new IllegalArgumentException(path + " is not in " + KEYCLOAK_HOME);
        }
        return path.substring(KEYCLOAK_HOME.length());
    }

    /** A file or folder in the place where a container would have it mounted. */
    private static void mount(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private ChildProcess startBackend() {
        Map<String, String> environment = environment("backend");
        environment.put("KEHOACH_HTTP_HOST", "127.0.0.1");
        environment.put("KEHOACH_HTTP_PORT", ports.get(4).toString());
        environment.put("KEHOACH_MANAGEMENT_PORT", ports.get(5).toString());
        environment.put("KEHOACH_TRUSTED_PROXIES", "127.0.0.1");
        return child(
                "The service",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        installation.serviceJar().toString()),
                environment);
    }

    private ChildProcess startNginx() throws IOException {
        Map<String, String> environment = environment("frontend");
        environment.put("KEHOACH_WEB_PORT", "127.0.0.1:" + ports.get(0));
        environment.put("KEHOACH_APP_FOLDER", installation.app().toString());
        environment.put("KEHOACH_RESOLVER", "127.0.0.1");
        String server = Files.readString(installation.home().resolve("frontend/nginx.conf"));
        for (Map.Entry<String, String> setting : environment.entrySet()) {
            server = server.replace("${" + setting.getKey() + "}", setting.getValue());
        }
        Path folder = data.folder("work/nginx");
        Files.writeString(folder.resolve("kehoach.conf"), server);
        Path main = Files.writeString(folder.resolve("nginx.conf"), """
                user root;
                worker_processes 1;
                pid nginx.pid;
                error_log stderr;
                events {}
                http {
                  include %s;
                  access_log off;
                  client_body_temp_path body;
                  proxy_temp_path proxy;
                  fastcgi_temp_path fastcgi;
                  uwsgi_temp_path uwsgi;
                  scgi_temp_path scgi;
                  include kehoach.conf;
                }
                """.formatted(
                        System.getProperty("kehoach.nginx.types", "/etc/nginx/mime.types")));
        return child(
                "nginx",
                List.of(
                        System.getProperty("kehoach.nginx", "/usr/sbin/nginx"),
                        "-p",
                        folder + "/",
                        "-c",
                        main.toString(),
                        "-g",
                        "daemon off;"),
                environment);
    }

    private Map<String, String> environment(String service) {
        return compose.environment(
                service,
                settings,
                Map.of(
                        "postgres:5432", "127.0.0.1:" + ports.get(1),
                        "keycloak:8080", "127.0.0.1:" + ports.get(2),
                        "backend:8081", "127.0.0.1:" + ports.get(4)));
    }

    private ChildProcess child(String name, List<String> command, Map<String, String> environment) {
        String file = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        ChildProcess started =
                ChildProcess.start(name, command, environment, data.folder("work/" + file), data.log(file));
        running.push(() -> started.stop(PATIENCE));
        return started;
    }

    @Override
    public void close() throws IOException {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }
}
