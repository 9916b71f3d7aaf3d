package org.kehoach.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Speaks as ClamAV's daemon does (INSTREAM), and finds one thing only: the test file of the scanners' makers. */
public final class TestScanner {

    /** Whatever holds this is found to do harm; in two pieces, so that this source does not. */
    public static final String HARM = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    /** Of whatever holds this there is no verdict while it is puzzled. */
    public static final String PUZZLE = "the-scanner-cannot-tell";

    public static final String NAME_OF_HARM = "Eicar-Test-Signature";

    private static final String PORT = "kehoach.test.scanner.port";
    private static final String DOWN = "kehoach.test.scanner.down";
    private static final String PUZZLED = "kehoach.test.scanner.puzzled";
    private static final String COMMAND = "zINSTREAM\0";

    private TestScanner() {}

    static String address() {
        var port = System.getProperties().computeIfAbsent(PORT, missing -> Integer.toString(start()));
        return "127.0.0.1:" + port;
    }

    /** From now on it hangs up on everybody, or answers again. */
    public static void breakDown(boolean down) {
        System.setProperty(DOWN, Boolean.toString(down));
    }

    /** From now on it cannot tell what a {@link #PUZZLE} is, or can. */
    public static void puzzle(boolean puzzled) {
        System.setProperty(PUZZLED, Boolean.toString(puzzled));
    }

    // it serves the whole run and ends with it
    @SuppressWarnings("resource")
    private static int start() {
        try {
            var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofPlatform().daemon().name("scanner-of-tests").start(() -> serve(server));
            return server.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void serve(ServerSocket server) {
        while (!server.isClosed()) {
            serveOne(server);
        }
    }

    private static void serveOne(ServerSocket server) {
        try (var socket = server.accept()) {
            if (!Boolean.getBoolean(DOWN)) {
                answer(socket);
            }
        } catch (IOException hungUp) {
            // the next one is served all the same
            return;
        }
    }

    private static void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
        List<String> pieces = new ArrayList<>();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            pieces.add(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        var reply = command.equals(COMMAND) ? verdict(String.join("", pieces)) : "UNKNOWN COMMAND";
        socket.getOutputStream().write((reply + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private static String verdict(String content) {
        if (content.contains(PUZZLE) && Boolean.getBoolean(PUZZLED)) {
            return "stream: Can't allocate memory ERROR";
        }
        return content.contains(HARM) ? "stream: " + NAME_OF_HARM + " FOUND" : "stream: OK";
    }
}
