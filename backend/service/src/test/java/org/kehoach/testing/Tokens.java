package org.kehoach.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Access tokens as the realm makes them, and wrong ones of every kind. A token is a builder: {@code
 * Tokens.person("phuong1").signed()}.
 */
public final class Tokens {

    private final TreeMap<String, Object> claims = new TreeMap<>();

    private Tokens(String subject, String username, String name, String client) {
        long now = Instant.now().getEpochSecond();
        claims.put("iss", TestIssuer.ISSUER);
        claims.put("aud", List.of("kehoach-api", "account"));
        claims.put("sub", subject);
        claims.put("typ", "Bearer");
        claims.put("azp", client);
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", now - 5);
        claims.put("exp", now + 3600);
        claims.put("preferred_username", username);
        claims.put("name", name);
    }

    /** A person who signed in through the app; the same name is the same person in the whole run. */
    public static Tokens person(String username) {
        return new Tokens(subject(username), username, "Cán bộ " + username, "kehoach-app");
    }

    /** A service account with its scopes, on all units. */
    public static Tokens service(String client, String... scopes) {
        var username = "service-account-" + client;
        return new Tokens(subject(username), username, client, client)
                .with("kehoach_scopes", String.join(" ", scopes))
                .with("kehoach_units", "*");
    }

    public static String subject(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Binds a service account to units. */
    public Tokens onUnits(UUID... units) {
        return with("kehoach_units", List.of(units).stream().map(UUID::toString).collect(Collectors.joining(",")));
    }

    public Tokens with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    public Tokens without(String claim) {
        claims.remove(claim);
        return this;
    }

    public Tokens expired() {
        long now = Instant.now().getEpochSecond();
        return with("iat", now - 7200).with("exp", now - 3600);
    }

    public String signed() {
        return signedBy(TestIssuer.keys().getPrivate());
    }

    /** By a key that the realm never published, under the name of the one that it did. */
    public String signedByStranger() {
        return signedBy(TestIssuer.newKeys().getPrivate());
    }

    /** HS256 with the public key as the secret: the classic confusion of algorithms. */
    public String signedWithPublicKeyAsSecret() {
        try {
            var text = head("HS256") + "." + body();
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(TestIssuer.keys().getPublic().getEncoded(), "HmacSHA256"));
            return text + "." + encode(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String unsigned() {
        return head("none") + "." + body() + ".";
    }

    private String signedBy(PrivateKey key) {
        try {
            var text = head("RS256") + "." + body();
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encode(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String head(String algorithm) {
        return encode("""
                {"alg": "%s", "typ": "JWT", "kid": "%s"}""".formatted(algorithm, TestIssuer.KEY_ID).getBytes(StandardCharsets.UTF_8));
    }

    private String body() {
        var members = new ArrayList<String>();
        claims.forEach((name, value) -> members.add(json(name) + ":" + json(value)));
        return encode(("{" + String.join(",", members) + "}").getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Object value) {
        return switch (value) {
            case Number number -> number.toString();
            case List<?> list ->
                list.stream().map(item -> json(item.toString())).collect(Collectors.joining(",", "[", "]"));
            default -> '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        };
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
