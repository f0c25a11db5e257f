package cn.sansheng.hub.web;

import io.javalin.http.Context;
import java.util.Map;

/// Pages load nothing from elsewhere, run nothing inline, and are framed by nobody.
final class SecurityHeaders {
    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                            + " frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "no-referrer",
                    "Permissions-Policy",
                    "camera=(), microphone=(), geolocation=()",
                    "Cross-Origin-Opener-Policy",
                    "same-origin");

    private final boolean tls;

    SecurityHeaders(boolean tls) {
        this.tls = tls;
    }

    void add(Context request) {
        ALWAYS.forEach(request::header);
        if (tls) {
            request.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
