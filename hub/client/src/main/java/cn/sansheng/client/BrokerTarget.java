package cn.sansheng.client;

import java.net.URI;
import javax.net.SocketFactory;

/// Which broker to call, and as whom.
record BrokerTarget(URI broker, SocketFactory sockets, String name, Credential credential) {
    /// In the words of the MQTT library.
    String url() {
        String scheme = "mqtts".equals(broker.getScheme()) ? "ssl" : "tcp";
        return scheme + "://" + broker.getHost() + ":" + broker.getPort();
    }
}
