package cn.sansheng.hub.gateway;

import cn.sansheng.messages.Status;
import java.net.URI;
import java.util.Optional;
import javax.net.SocketFactory;

/// How the hub joins a broker as one of its two users. A `tcp://` or `ssl://` address.
public record HubLogin(
        URI url, String user, String password, SocketFactory sockets, Optional<Will> will) {
    public record Will(String topic, Status status) {}
}
