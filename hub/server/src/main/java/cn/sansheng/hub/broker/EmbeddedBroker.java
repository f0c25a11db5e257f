package cn.sansheng.hub.broker;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.messages.StationName;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The hub's own MQTT 5 broker: Apache Artemis, in memory, with our logins and rights.
public final class EmbeddedBroker {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);

    private final HallConfig.Broker.Embedded where;
    private final Optional<HallConfig.Tls> tls;
    private final Logins logins;
    private final Rights rights;
    private @Nullable ActiveMQServer server;

    public EmbeddedBroker(
            HallConfig.Broker.Embedded where,
            Optional<HallConfig.Tls> tls,
            Logins logins,
            Rights rights) {
        this.where = where;
        this.tls = tls;
        this.logins = logins;
        this.rights = rights;
    }

    /// Returns when stations can connect.
    public synchronized void start() throws BrokerCannotStart {
        if (server != null) {
            return;
        }
        checkPort();
        Optional<Path> keys =
                tls.isPresent() ? Optional.of(PemKeys.describe(tls.get())) : Optional.empty();
        ActiveMQServer starting =
                new ActiveMQServerImpl(
                        ArtemisSettings.of(where, keys), new RightsKeeper(logins, rights));
        starting.addProtocolManagerFactory(new GatedMqttFactory(rights));
        server = starting;
        run(starting);
        keys.ifPresent(EmbeddedBroker::delete);
        if (!listening()) {
            stop();
            throw new BrokerCannotStart(
                    "the broker could not listen on " + place() + "; its log says why");
        }
        LOG.info("MQTT on {} port {}", where.host(), port());
    }

    /// Artemis would only log it.
    private void checkPort() throws BrokerCannotStart {
        InetSocketAddress address = new InetSocketAddress(where.host(), where.port());
        if (address.isUnresolved()) {
            throw new BrokerCannotStart("the broker's host " + where.host() + " is not known");
        }
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(address);
        } catch (IOException taken) {
            throw new BrokerCannotStart(
                    "the broker cannot listen on " + place() + ": " + taken.getMessage(), taken);
        }
    }

    private String place() {
        return where.host() + " port " + where.port();
    }

    private static void run(ActiveMQServer starting) throws BrokerCannotStart {
        try {
            finish(starting::start);
        } catch (ExecutionException failed) {
            throw new BrokerCannotStart("the broker failed to start: " + failed.getCause(), failed);
        }
    }

    private interface Step {
        /// Artemis declares no narrower type.
        void run() throws Exception;
    }

    private static void finish(Step step) throws ExecutionException {
        FutureTask<Boolean> task =
                new FutureTask<>(() -> {
                    step.run();
                    return true;
                });
        task.run();
        try {
            task.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.warn("{} could not be deleted; it holds two file names", file, stays);
        }
    }

    public synchronized boolean listening() {
        return acceptor().map(NettyAcceptor::isStarted).orElse(false);
    }

    /// The port in use; another than configured only where that was 0.
    public synchronized int port() {
        return acceptor().map(NettyAcceptor::getActualPort).orElse(where.port());
    }

    private Optional<NettyAcceptor> acceptor() {
        return Optional.ofNullable(server)
                .map(ActiveMQServer::getRemotingService)
                .map(remoting -> remoting.getAcceptor(ArtemisSettings.ACCEPTOR))
                .map(NettyAcceptor.class::cast);
    }

    /// Cuts the station's connection; its will is published.
    public synchronized void disconnect(StationName station) {
        if (server == null) {
            return;
        }
        server.getRemotingService().getConnections().stream()
                .filter(connection -> station.value().equals(connection.getClientID()))
                .forEach(RemotingConnection::destroy);
    }

    public synchronized void stop() {
        if (server == null) {
            return;
        }
        try {
            finish(server::stop);
        } catch (ExecutionException failed) {
            LOG.warn("the broker did not stop cleanly", failed);
        }
        server = null;
    }
}
