package org.kehoach.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Free ports on the loopback interface for what only this machine talks to. */
public final class Ports {

    private Ports() {}

    /** All at once, so that no two are the same. */
    public static List<Integer> free(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new PlainFailure("No free network port is left on this machine: " + e.getMessage() + ".", e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new PlainFailure(
                    "Port " + port
                            + " is taken by another program (or not allowed to you). Free it, or choose another: ./run --port "
                            + (port + 1),
                    e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new PlainFailure("A network port could not be given back: " + e.getMessage() + ".", e);
        }
    }
}
