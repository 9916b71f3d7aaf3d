package org.kehoach.local;

import java.util.Map;

/** The headers of the app's own pages. frontend/nginx.conf sends the same ones; a test compares the two. */
final class SecurityHeaders {

    /** The component library sets styles at run time; scripts come from files of ours only. */
    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
                    + "font-src 'self' data:; connect-src 'self'; frame-src 'self'; worker-src 'self' blob:; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Permissions-Policy",
            "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");

    private SecurityHeaders() {}
}
