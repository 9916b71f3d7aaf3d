package org.kehoach.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** The mail server of tests, which take turns with it. */
public final class TestPost {

    private static final String PORT = "kehoach.test.smtp.port";

    private TestPost() {}

    /** Once it is started, it takes mail for everybody; whoever starts it stops it. */
    public static GreenMail closed() {
        return new GreenMail(new ServerSetup(port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    static int port() {
        return Integer.parseInt(
                (String) System.getProperties().computeIfAbsent(PORT, missing -> Integer.toString(freePort())));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
