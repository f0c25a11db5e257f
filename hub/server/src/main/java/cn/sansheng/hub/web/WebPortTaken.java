package cn.sansheng.hub.web;

/// The address in `web:` of hall.yaml cannot be listened on.
public final class WebPortTaken extends Exception {
    private static final long serialVersionUID = 1;

    WebPortTaken(String host, int port, Throwable cause) {
        super("web: cannot listen on " + host + ":" + port + ": " + cause.getMessage(), cause);
    }
}
