package cn.sansheng.hub;

import cn.sansheng.hub.broker.BrokerCannotStart;
import cn.sansheng.hub.broker.EmbeddedBroker;
import cn.sansheng.hub.broker.HubLogins;
import cn.sansheng.hub.broker.Logins;
import cn.sansheng.hub.broker.Rights;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.gateway.HubLogin;
import cn.sansheng.messages.StationName;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/// The broker the hub works with: its own, or one that is there already. Either way the hub joins
/// it as two users over MQTT.
final class HubBroker implements AutoCloseable {
    private final Optional<EmbeddedBroker> embedded;
    private final URI address;
    private final String password;
    private final SocketFactory sockets;

    private HubBroker(
            Optional<EmbeddedBroker> embedded,
            URI address,
            String password,
            SocketFactory sockets) {
        this.embedded = embedded;
        this.address = address;
        this.password = password;
        this.sockets = sockets;
    }

    static HubBroker start(HallConfig config, Logins stations) throws CannotStart {
        return switch (config.broker()) {
            case HallConfig.Broker.Embedded own -> own(config, own, stations);
            case HallConfig.Broker.External other -> other(other);
        };
    }

    private static HubBroker own(HallConfig config, HallConfig.Broker.Embedded own, Logins stations)
            throws CannotStart {
        HubLogins hub = HubLogins.fresh();
        EmbeddedBroker broker =
                new EmbeddedBroker(own, config.tls(), hub.or(stations), Rights.of(config));
        try {
            broker.start();
        } catch (BrokerCannotStart refused) {
            throw new CannotStart(String.valueOf(refused.getMessage()), refused);
        }
        String host = own.host().equals("0.0.0.0") ? "127.0.0.1" : own.host();
        String scheme = config.tls().isPresent() ? "ssl" : "tcp";
        SocketFactory sockets =
                config.tls().isPresent()
                        ? OwnCertificate.trusting(config.tls().get().certificate())
                        : SocketFactory.getDefault();
        return new HubBroker(
                Optional.of(broker),
                URI.create(scheme + "://" + host + ":" + broker.port()),
                hub.secret().value(),
                sockets);
    }

    private static HubBroker other(HallConfig.Broker.External other) throws CannotStart {
        boolean tls = other.url().getScheme().equals("mqtts");
        int port = other.url().getPort() < 0 ? (tls ? 8883 : 1883) : other.url().getPort();
        URI address =
                URI.create((tls ? "ssl" : "tcp") + "://" + other.url().getHost() + ":" + port);
        try {
            return new HubBroker(
                    Optional.empty(),
                    address,
                    Files.readString(other.credentialFile()).strip(),
                    tls ? SSLSocketFactory.getDefault() : SocketFactory.getDefault());
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "the broker's credential file cannot be read: " + other.credentialFile(),
                    unreadable);
        }
    }

    HubLogin login(String user, Optional<HubLogin.Will> will) {
        return new HubLogin(address, user, password, sockets, will);
    }

    /// Host and port of the address, as stations need them.
    URI address() {
        return address;
    }

    /// A station whose credential was revoked goes at once; an external broker is told by its
    /// technician.
    void disconnect(StationName station) {
        embedded.ifPresent(own -> own.disconnect(station));
    }

    boolean up() {
        return embedded.map(EmbeddedBroker::listening).orElse(true);
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedBroker::stop);
    }
}
