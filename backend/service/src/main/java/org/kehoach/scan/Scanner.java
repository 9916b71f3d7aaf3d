package org.kehoach.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.jspecify.annotations.Nullable;

/** Sends content to ClamAV's daemon (INSTREAM), piece by piece, and reads its verdict. */
@ApplicationScoped
public class Scanner {

    private static final int PORT = 3310;
    private static final int PIECE_BYTES = 64 << 10;
    private static final int MAX_REPLY = 1_000;
    private static final int TO_CONNECT = (int) Duration.ofSeconds(3).toMillis();
    private static final int TO_ANSWER = (int) Duration.ofMinutes(1).toMillis();
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final @Nullable URI daemon;

    Scanner(ScanSettings settings) {
        daemon = settings.clamd().map(address -> URI.create("tcp://" + address)).orElse(null);
    }

    void require(@Observes StartupEvent start) {
        if (daemon != null && daemon.getHost() == null) {
            throw new IllegalStateException("KEHOACH_CLAMD is a host and a port: clamd:3310");
        }
    }

    /** Whether files are scanned at all. */
    public boolean isConfigured() {
        return daemon != null;
    }

    /** The name of what does harm in the content; empty when nothing does. */
    public Optional<String> findIn(Path content) throws ScannerUnavailableException {
        if (daemon == null) {
            return Optional.empty();
        }
        try (var socket = new Socket()) {
            var host = InetAddress.getAllByName(daemon.getHost())[0];
            socket.connect(new InetSocketAddress(host, daemon.getPort() < 0 ? PORT : daemon.getPort()), TO_CONNECT);
            socket.setSoTimeout(TO_ANSWER);
            send(content, socket);
            return verdict(new String(socket.getInputStream().readNBytes(MAX_REPLY), StandardCharsets.UTF_8)
                    .replace("\0", ""));
        } catch (IOException failure) {
            throw new ScannerUnavailableException("The scanner does not answer", failure);
        }
    }

    private static void send(Path content, Socket socket) throws IOException {
        try (var in = Files.newInputStream(content)) {
            var out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            byte[] piece = new byte[PIECE_BYTES];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
            out.writeInt(0);
            out.flush();
        }
    }

    private static Optional<String> verdict(String reply) throws ScannerUnavailableException {
        var found = FOUND.matcher(reply.strip());
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        if (!reply.strip().equals(CLEAN)) {
            throw new ScannerUnavailableException("The scanner gives no verdict: " + reply.strip());
        }
        return Optional.empty();
    }
}
