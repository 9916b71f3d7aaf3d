package org.kehoach.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Where the stack of a data folder is reached, for the commands that come after it. */
record Endpoints(String publicUrl) {

    private static final String FILE = "endpoints.properties";
    private static final String PUBLIC_URL = "public-url";

    void save(DataFolder data) {
        Properties properties = new Properties();
        properties.setProperty(PUBLIC_URL, publicUrl);
        try (Writer out = Files.newBufferedWriter(data.file(FILE))) {
            properties.store(out, "The running stack, or the last one");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Endpoints of(Path dataFolder) {
        Path file = dataFolder.resolve(FILE);
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new PlainFailure("Nothing has been started from " + dataFolder + " yet. Start it with ./run.", e);
        }
        return new Endpoints(properties.getProperty(PUBLIC_URL));
    }
}
