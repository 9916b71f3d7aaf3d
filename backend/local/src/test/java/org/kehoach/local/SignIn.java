package org.kehoach.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonObject;

/** Signs in as the app in a browser does: Keycloak's page, its form, the code, and PKCE. */
final class SignIn {

    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-for-this-test";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private final String publicUrl;

    SignIn(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    HttpResponse<String> page(String redirectUri) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(realm() + "/auth?"
                + KeycloakAdmin.form(Map.of(
                        "client_id", "kehoach-app",
                        "response_type", "code",
                        "scope", "openid",
                        "redirect_uri", redirectUri,
                        "code_challenge_method", "S256",
                        "code_challenge", challenge())))));
    }

    /** What Keycloak answers to the form of its page. */
    HttpResponse<String> answer(String username, String password) throws IOException, InterruptedException {
        Matcher form = FORM.matcher(page(publicUrl + "/").body());
        if (!form.find()) {
            throw new IOException("Keycloak shows no form");
        }
        return send(post(form.group(1).replace("&amp;", "&"), Map.of("username", username, "password", password)));
    }

    String token(String username, String password) throws IOException, InterruptedException {
        HttpResponse<String> answer = answer(username, password);
        String location = answer.headers().firstValue("Location").orElse("");
        Matcher code = CODE.matcher(location);
        if (!location.startsWith(publicUrl + "/") || !code.find()) {
            throw new IOException("Keycloak did not let " + username + " in: " + answer.statusCode() + " " + location);
        }
        HttpResponse<String> tokens = send(post(
                realm() + "/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "kehoach-app",
                        "redirect_uri",
                        publicUrl + "/",
                        "code",
                        code.group(1),
                        "code_verifier",
                        VERIFIER)));
        return new JsonObject(tokens.body()).getString("access_token");
    }

    HttpResponse<String> directGrant(String username, String password) throws IOException, InterruptedException {
        return send(post(
                realm() + "/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "kehoach-app",
                        "username",
                        username,
                        "password",
                        password)));
    }

    private String realm() {
        return publicUrl + "/auth/realms/kehoach/protocol/openid-connect";
    }

    private static HttpRequest.Builder post(String url, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(KeycloakAdmin.form(fields)));
    }

    /** Keeps cookies like a browser, which takes those marked Secure from localhost too. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            int equals = cookie.indexOf('=');
            int end = cookie.indexOf(';');
            cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1, end < 0 ? cookie.length() : end));
        }
        return answer;
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
