package org.kehoach.bench;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

import com.sun.net.httpserver.HttpServer;

/** Stands where Keycloak stands: publishes a key made at the start and signs the tokens of the run with it. */
final class Issuer implements Closeable {

    private static final String KEY_ID = "key-of-the-run";
    private static final int KEY_BITS = 2048;
    private static final Duration LIFE = Duration.ofHours(2);
    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;
    private final HttpServer server;

    private Issuer(KeyPair keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
    }

    static Issuer open() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(KEY_BITS);
        var keys = generator.generateKeyPair();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] body = keySet((RSAPublicKey) keys.getPublic()).getBytes(StandardCharsets.UTF_8);
        server.createContext("/auth/realms/kehoach/protocol/openid-connect/certs", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        return new Issuer(keys, server);
    }

    /** The internal address of the stand-in, as KEHOACH_KEYCLOAK_URL takes it. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/auth";
    }

    /** An access token of a person, with the claims that the realm gives. */
    String token(String publicUrl, String subject, String username) throws GeneralSecurityException {
        return token(publicUrl, subject, username, "");
    }

    /** An access token of a service account that reads the tasks of all units. */
    String serviceToken(String publicUrl, String subject, String name) throws GeneralSecurityException {
        return token(publicUrl, subject, name, """
                ,"kehoach_scopes":"tasks:read","kehoach_units":"*\"""");
    }

    private String token(String publicUrl, String subject, String username, String more)
            throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String head = """
                {"alg":"RS256","typ":"JWT","kid":"%s"}""".formatted(KEY_ID);
        String claims = """
                {"iss":"%s/auth/realms/kehoach","aud":["kehoach-api","account"],"sub":"%s","typ":"Bearer",\
                "azp":"kehoach-app","sid":"%s","jti":"%s","iat":%d,"exp":%d,"scope":"openid profile",\
                "preferred_username":"%s","name":"%s"%s}""".formatted(
                        publicUrl,
                        subject,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        now - 5,
                        now + LIFE.toSeconds(),
                        username,
                        username,
                        more);
        String text =
                encode(head.getBytes(StandardCharsets.UTF_8)) + "." + encode(claims.getBytes(StandardCharsets.UTF_8));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + encode(signature.sign());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String keySet(RSAPublicKey key) {
        return """
                {"keys":[{"kid":"%s","kty":"RSA","alg":"RS256","use":"sig","n":"%s","e":"%s"}]}""".formatted(KEY_ID, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return encode(Arrays.copyOfRange(bytes, bytes[0] == 0 ? 1 : 0, bytes.length));
    }

    private static String encode(byte[] bytes) {
        return BASE64_URL.encodeToString(bytes);
    }
}
