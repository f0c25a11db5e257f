package cn.sansheng.counter.sip;

import java.time.Duration;

/// Which extension of which exchange is watched, by whom, and for how long at a time: `sip:` and
/// `extension`@`host`.
public record Account(String extension, String host, int port, Login login, Duration expires) {
    public static final int USUAL_PORT = 5060;

    /// As a request names it.
    String uri() {
        String at = "sip:" + extension + "@" + host;
        return port == USUAL_PORT ? at : at + ":" + port;
    }

    String watcher() {
        return "sip:" + login.user() + "@" + host;
    }
}
