package org.kehoach.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak as a process of its own: unpacked and built once into a cache, its data in a database of the data folder. */
final class Keycloak {

    /** The path under which it is reached, from outside and inside. */
    static final String PATH = "/auth";

    static final String ADMIN_CLIENT = "kehoach-local-admin";

    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres", "--http-relative-path=" + PATH, "--health-enabled=false", "--metrics-enabled=false");
    private static final List<String> OPENED = List.of(
            "java.base/java.util", "java.base/java.util.concurrent", "java.base/java.security", "java.base/java.lang");

    private final Path home;
    private final Path themes;
    private final DataFolder data;
    private final int port;

    private Keycloak(Path home, Path themes, DataFolder data, int port) {
        this.home = home;
        this.themes = themes;
        this.data = data;
        this.port = port;
    }

    static Keycloak prepare(Installation installation, Path cache, DataFolder data, int port) {
        Path zip = installation.keycloakZip();
        Path home = cache.resolve(zip.getFileName().toString().replace(".zip", ""));
        String build = ".built-" + Integer.toHexString(BUILD_OPTIONS.hashCode());
        return new Keycloak(once(zip, home, build, () -> build(home, data)), installation.themes(), data, port);
    }

    /** Several stacks may share a cache: the first unpacks under a lock, the others wait for it. */
    static Path once(Path zip, Path home, String mark, Runnable afterwards) {
        Path done = home.resolve(mark);
        Path cache = home.resolveSibling("");
        try {
            Files.createDirectories(cache);
            try (FileChannel channel = FileChannel.open(
                            cache.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(done)) {
                    Console.say("  unpacking and preparing Keycloak (only the first time) ...");
                    DataFolder.delete(home);
                    unpack(zip, home);
                    afterwards.run();
                    Files.createFile(done);
                }
            }
        } catch (IOException e) {
            throw new PlainFailure("Keycloak could not be prepared in " + cache + ": " + e.getMessage() + ".", e);
        }
        return home;
    }

    ChildProcess start(String publicUrl, Postgres postgres) {
        Secrets secrets = data.secrets();
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_URL", postgres.url("keycloak"));
        environment.put("KC_DB_USERNAME", Postgres.KEYCLOAK);
        environment.put("KC_DB_PASSWORD", secrets.get("postgres.keycloak"));
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", ADMIN_CLIENT);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.get("keycloak.admin"));
        environment.put("KC_HOSTNAME", publicUrl + PATH);
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_PROXY_HEADERS", "xforwarded");
        environment.put("KC_PROXY_TRUSTED_ADDRESSES", "127.0.0.1");
        environment.put("KC_CACHE", "local");
        return ChildProcess.start(
                "Keycloak", command(), environment, data.folder("work/keycloak"), data.log("keycloak"));
    }

    String url() {
        return "http://127.0.0.1:" + port + PATH;
    }

    /** What kc.sh would run; without that shell in between, signals and exit codes are Keycloak's own. */
    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "--enable-native-access=ALL-UNNAMED"));
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                // the unpacked Keycloak is shared, the look of its pages belongs to this repository
                "--spi-theme--folder--dir=" + themes));
        return command;
    }

    private static void build(Path home, DataFolder data) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(BUILD_OPTIONS);
        ChildProcess build = ChildProcess.start(
                "Keycloak's build",
                command,
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                data.folder("work/keycloak"),
                data.log("keycloak-build"));
        if (build.onExit().join().exitValue() != 0) {
            throw build.failure("failed");
        }
    }

    private static void unpack(Path zip, Path home) throws IOException {
        Path target = home.toAbsolutePath().normalize();
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                // the archive has one folder at its top
                Path name = Path.of(entry.getName());
                if (entry.isDirectory() || name.getNameCount() < 2) {
                    continue;
                }
                Path file = target.resolve(name.subpath(1, name.getNameCount()).toString())
                        .normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("the archive names a file outside its folder: " + name);
                }
                Files.createDirectories(file.getParent());
                try (InputStream in = archive.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
        if (!target.resolve("bin/kc.sh").toFile().setExecutable(true)) {
            throw new UncheckedIOException(new IOException("kc.sh cannot be made executable"));
        }
    }

    static Duration stopPatience() {
        return Duration.ofSeconds(30);
    }
}
