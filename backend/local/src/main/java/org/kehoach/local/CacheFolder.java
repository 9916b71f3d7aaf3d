package org.kehoach.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where unpacked programs are kept for all data folders of a person; the data folder itself when there is no such place. */
public final class CacheFolder {

    private CacheFolder() {}

    public static Path find(DataFolder data) {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path base = configured == null || configured.isBlank() ? Path.of(home(), ".cache") : Path.of(configured);
        try {
            Path folder = Files.createDirectories(base.resolve("kehoach"));
            if (Files.isWritable(folder)) {
                return folder.toRealPath();
            }
        } catch (IOException e) {
            Console.warn("No cache folder can be made in " + base + "; the data folder is used for it.");
        }
        return data.folder("cache");
    }

    private static String home() {
        String home = System.getenv("HOME");
        return home == null || home.isBlank() ? System.getProperty("user.home") : home;
    }
}
