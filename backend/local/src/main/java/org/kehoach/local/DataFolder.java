package org.kehoach.local;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that holds all that a stack keeps between starts; one running stack owns it through a lock. */
public final class DataFolder implements Closeable {

    private static final String LOCK = "lock";
    private static final String SECRETS = "secrets.properties";

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    public static DataFolder open(Path root) {
        try {
            Files.createDirectories(root.toAbsolutePath());
            Path real = root.toRealPath();
            boolean ours = Files.exists(real.resolve(LOCK));
            if (!ours && !isEmpty(real)) {
                throw new PlainFailure("The folder " + real
                        + " holds other things than Kehoach's data. Name an empty or a new folder with --data.");
            }
            Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rwx------"));
            return new DataFolder(real, lock(real));
        } catch (IOException e) {
            throw new PlainFailure("The data folder " + root + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(
                root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new PlainFailure("Kehoach already runs from the data folder " + root
                    + ". Stop that one first (Ctrl-C in its terminal), or give this one its own folder with --data.");
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(
                (ProcessHandle.current().pid() + System.lineSeparator()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    /** Throws away everything in the folder except the lock that we hold. */
    public void reset() {
        try (Stream<Path> children = Files.list(root)) {
            List<Path> all = children.filter(child -> !child.endsWith(LOCK)).toList();
            all.forEach(DataFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path tree) {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }

    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file(String name) {
        return root.resolve(name);
    }

    public Path log(String name) {
        return folder("logs").resolve(name + ".log");
    }

    public Secrets secrets() {
        return new Secrets(root.resolve(SECRETS));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
