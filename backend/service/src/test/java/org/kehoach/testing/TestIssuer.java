package org.kehoach.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import com.sun.net.httpserver.HttpServer;

/**
 * Stands where Keycloak stands: serves the realm's public keys at the internal address, which differs from the
 * issuer's public one as it does on servers.
 */
final class TestIssuer {

    static final String PUBLIC_URL = "http://kehoach.test";
    static final String ISSUER = PUBLIC_URL + "/auth/realms/kehoach";
    static final String SECRET = "secret-of-the-service-at-the-issuer";
    static final String KEY_ID = "key-of-tests";

    private static final String PORT = "kehoach.test.issuer.port";
    private static final String KEYS = "kehoach.test.issuer.keys";
    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();

    private TestIssuer() {}

    static String internalUrl() {
        var port = System.getProperties().computeIfAbsent(PORT, missing -> Integer.toString(serve()));
        return "http://127.0.0.1:" + port + "/auth";
    }

    static KeyPair keys() {
        var pair = System.getProperties()
                .computeIfAbsent(KEYS, missing -> encode(newKeys()))
                .toString()
                .split(" ", -1);
        try {
            var factory = KeyFactory.getInstance("RSA");
            var decoder = Base64.getDecoder();
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(decoder.decode(pair[0]))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(pair[1]))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(KeyPair pair) {
        var encoder = Base64.getEncoder();
        return encoder.encodeToString(pair.getPublic().getEncoded())
                + " "
                + encoder.encodeToString(pair.getPrivate().getEncoded());
    }

    private static int serve() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] body = keySet().getBytes(StandardCharsets.UTF_8);
            server.createContext("/auth/realms/kehoach/protocol/openid-connect/certs", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(body);
                }
            });
            server.createContext("/auth/realms/kehoach/protocol/openid-connect/token", TestAccounts::giveToken);
            server.createContext(TestAccounts.PATH, new TestAccounts());
            server.setExecutor(command -> Thread.ofVirtual().start(command));
            server.start();
            return server.getAddress().getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String keySet() {
        var key = (RSAPublicKey) keys().getPublic();
        return """
                {"keys": [{"kid": "%s", "kty": "RSA", "alg": "RS256", "use": "sig", "n": "%s", "e": "%s"}]}""".formatted(KEY_ID, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return BASE64_URL.encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
