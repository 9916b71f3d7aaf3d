package org.kehoach.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.type.TypeReference;

/** Opaque, tamper-evident places in a list, bound to its path, filter, sort order and caller. */
@RequestScoped
class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAC_BYTES = 32;
    private static final Set<String> UNBOUND = Set.of("cursor", "limit", "total");
    private static final TypeReference<List<String>> VALUES = new TypeReference<>() {};

    private final KehoachSettings settings;
    private final CurrentCaller current;
    private final UriInfo uri;

    Cursors(KehoachSettings settings, CurrentCaller current, UriInfo uri) {
        this.settings = settings;
        this.current = current;
        this.uri = uri;
    }

    String seal(List<String> values) {
        byte[] payload = StoredJson.write(values).getBytes(StandardCharsets.UTF_8);
        byte[] mac = mac(payload);
        byte[] sealed = new byte[mac.length + payload.length];
        System.arraycopy(mac, 0, sealed, 0, mac.length);
        System.arraycopy(payload, 0, sealed, mac.length, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    List<String> open(String cursor, int size) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cursor);
            if (sealed.length > MAC_BYTES) {
                byte[] mac = Arrays.copyOf(sealed, MAC_BYTES);
                byte[] payload = Arrays.copyOfRange(sealed, MAC_BYTES, sealed.length);
                if (MessageDigest.isEqual(mac, mac(payload))) {
                    var values = StoredJson.read(new String(payload, StandardCharsets.UTF_8), VALUES);
                    if (values.size() == size) {
                        return values;
                    }
                }
            }
        } catch (IllegalArgumentException tampered) {
            throw ProblemException.badParameter(FieldError.in("cursor", "cursor"));
        }
        throw ProblemException.badParameter(FieldError.in("cursor", "cursor"));
    }

    private byte[] mac(byte[] payload) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update(binding().getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(payload);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String binding() {
        var bound = new TreeMap<String, List<String>>(uri.getQueryParameters());
        bound.keySet().removeAll(UNBOUND);
        var caller = current.get();
        return uri.getPath() + "\n" + bound + "\n" + caller.provider() + ":" + caller.subject() + "\n";
    }
}
