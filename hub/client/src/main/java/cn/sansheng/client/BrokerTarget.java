package cn.sansheng.client;

import java.io.IOException;
import java.net.URI;
import javax.net.SocketFactory;

/// Which broker to call, and as whom.
public record BrokerTarget(URI broker, SocketFactory sockets, String name, Credential credential) {
    /// As the station is configured. Fails when the trusted certificates cannot be read.
    public static BrokerTarget of(StationConfig config) throws IOException {
        boolean tls = "mqtts".equals(config.broker().getScheme());
        SocketFactory sockets =
                tls ? PromptTlsSockets.trusting(config.trust()) : new PromptSockets();
        return new BrokerTarget(
                config.broker(), sockets, config.station().value(), config.credential());
    }

    /// In the words of the MQTT library.
    String url() {
        String scheme = "mqtts".equals(broker.getScheme()) ? "ssl" : "tcp";
        return scheme + "://" + broker.getHost() + ":" + broker.getPort();
    }
}
