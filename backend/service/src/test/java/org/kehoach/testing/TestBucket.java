package org.kehoach.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A server that speaks S3, checks signatures and keeps objects in a folder; a process of its own for the whole test run. */
public final class TestBucket {

    public static final String NAME = "kehoach-tests";
    static final String ACCESS_KEY = "tests";
    static final String SECRET_KEY = "secret-of-the-bucket-of-tests";

    private static final String PORT = "kehoach.test.bucket.port";
    private static final Path SERVER = Path.of("target", "test-servers", "s3proxy.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private TestBucket() {}

    static String endpoint() {
        var port = System.getProperties().computeIfAbsent(PORT, missing -> Integer.toString(start()));
        return "http://127.0.0.1:" + port;
    }

    /** The keys of all objects that there are. */
    public static List<String> keys() {
        try (var client = client(endpoint())) {
            return client.listObjectsV2Paginator(list -> list.bucket(NAME)).contents().stream()
                    .map(S3Object::key)
                    .toList();
        }
    }

    private static int start() {
        try {
            int port = freePort();
            var folder = Files.createTempDirectory("kehoach-test-bucket");
            var settings = Files.write(
                    folder.resolve("s3proxy.properties"),
                    List.of(
                            "s3proxy.endpoint=http://127.0.0.1:" + port,
                            "s3proxy.authorization=aws-v4",
                            "s3proxy.identity=" + ACCESS_KEY,
                            "s3proxy.credential=" + SECRET_KEY,
                            "jclouds.provider=filesystem-nio2",
                            "jclouds.filesystem.basedir=" + Files.createDirectory(folder.resolve("objects"))));
            var server = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-cp",
                            SERVER.toString(),
                            "org.gaul.s3proxy.Main",
                            "--properties",
                            settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("s3proxy.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
            await(server, port);
            try (var client = client("http://127.0.0.1:" + port)) {
                client.createBucket(create -> create.bucket(NAME));
            }
            return port;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(Process server, int port) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(port)) {
            if (!server.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The bucket of the tests did not start");
            }
        }
    }

    private static boolean answers(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static S3Client client(String endpoint) {
        return S3Client.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
                .build();
    }
}
