package org.kehoach.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestResponse;

/** How a download is named. */
public final class Attachment {

    private Attachment() {}

    /** An answer that browsers save under the name. */
    public static RestResponse<StreamingOutput> of(String name, StreamingOutput content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(name))
                .build();
    }

    /** The name twice (RFC 6266): whole for today's clients, in plain letters for the others. */
    public static String named(String name) {
        String plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^ A-Za-z0-9._()-]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
