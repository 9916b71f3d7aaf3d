package org.kehoach.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the built parts of the product lie in the repository. */
public record Installation(Path home) {

    Path serviceJar() {
        return present(home.resolve("backend/service/target/quarkus-app/quarkus-run.jar"), "the built service");
    }

    /** The cache of loaded classes that the build may leave beside the service; it halves the start. */
    Optional<Path> serviceAotCache() {
        Path cache = home.resolve("backend/service/target/quarkus-app/app.aot");
        return Files.isRegularFile(cache) ? Optional.of(cache) : Optional.empty();
    }

    Path app() {
        return present(home.resolve("frontend/dist/index.html"), "the built app")
                .resolveSibling("");
    }

    Path baseRealm() {
        return present(home.resolve("backend/keycloak/kehoach-realm.json"), "the base realm");
    }

    /** The folder with the look of Keycloak's pages. */
    Path themes() {
        return present(home.resolve("backend/keycloak/themes"), "the look of the sign-in page");
    }

    Path keycloakZip() {
        Path pointer =
                present(home.resolve("backend/local/target/keycloak-zip.path"), "the path of Keycloak's archive");
        try {
            return present(Path.of(Files.readString(pointer).strip()), "Keycloak's archive");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path present(Path file, String what) {
        if (!Files.isReadable(file)) {
            throw new PlainFailure("Missing: " + what + " (" + file + "). Start with ./run, which builds it.");
        }
        return file;
    }
}
