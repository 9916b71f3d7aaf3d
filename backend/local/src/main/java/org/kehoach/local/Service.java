package org.kehoach.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the Kehoach service is started as a process of its own, with the very settings that a server gives it. */
public record Service(Installation installation, DataFolder data, int port, int managementPort) {

    public ChildProcess start(Options options, Postgres postgres, String keycloakUrl) {
        return ChildProcess.start(
                "The service",
                command(),
                environment(options, postgres, keycloakUrl),
                data.folder("work/service"),
                data.log("service"));
    }

    public String healthUrl() {
        return "http://127.0.0.1:" + managementPort + "/q/health/ready";
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        installation.serviceAotCache().ifPresent(cache -> command.add("-XX:AOTCache=" + cache));
        command.addAll(List.of("-jar", installation.serviceJar().toString()));
        return command;
    }

    private Map<String, String> environment(Options options, Postgres postgres, String keycloakUrl) {
        Secrets secrets = data.secrets();
        Map<String, String> environment = new HashMap<>();
        environment.put("KEHOACH_PUBLIC_URL", options.publicUrl());
        environment.put("KEHOACH_KEYCLOAK_URL", keycloakUrl);
        environment.put("KEHOACH_DB_URL", postgres.url("kehoach"));
        environment.put("KEHOACH_DB_USER", Postgres.APPLICATION);
        environment.put("KEHOACH_DB_PASSWORD", secrets.get("postgres.application"));
        environment.put("KEHOACH_DB_OWNER_USER", Postgres.OWNER);
        environment.put("KEHOACH_DB_OWNER_PASSWORD", secrets.get("postgres.owner"));
        environment.put("KEHOACH_KEYCLOAK_SECRET", secrets.get("client." + LocalRealm.SERVICE_CLIENT));
        environment.put("KEHOACH_SECRET", secrets.get("service"));
        environment.put("KEHOACH_HTTP_HOST", "127.0.0.1");
        environment.put("KEHOACH_HTTP_PORT", Integer.toString(port));
        environment.put("KEHOACH_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.put("KEHOACH_LOG_JSON", "false");
        if (!options.sample()) {
            // nobody is loaded then, so the first to sign in as quantri needs something to administer
            environment.put("KEHOACH_FIRST_ADMIN", SampleAccount.QUANTRI.username());
            environment.put("KEHOACH_FIRST_UNIT", "Thành phố Hồ Chí Minh");
        }
        return environment;
    }

    public static Duration stopPatience() {
        return Duration.ofSeconds(40);
    }
}
