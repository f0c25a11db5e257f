package cn.sansheng.hub.broker;

import cn.sansheng.hub.config.HallConfig.Broker;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/// How Artemis is set up inside the hub. Nothing is persistent: durability is the hub's own `ack`
/// after its commit, views are published again after every start, and stations repeat their birth.
final class ArtemisSettings {
    static final String ACCEPTOR = "mqtt";
    static final int LONGEST_PACKET = 64 * 1024;

    /// A subscription holds at most this many messages; then the oldest goes. Views are whole
    /// pictures and facts are sent again, so nothing is lost for good.
    private static final long LONGEST_QUEUE = 10_000;

    private static final String DROPPED = "dropped";

    private ArtemisSettings() {}

    static Configuration of(Broker.Embedded where, Optional<Path> keyStore) {
        Map<String, Object> acceptor = acceptor(where);
        keyStore.ifPresent(file -> acceptor.putAll(tls(file)));
        Configuration settings =
                new ConfigurationImpl()
                        .setName("sansheng")
                        .setPersistenceEnabled(false)
                        .setMqttSubscriptionPersistenceEnabled(false)
                        .setSecurityEnabled(true)
                        // It would let a client in past our logins and rights.
                        .setClusterPassword(Secret.fresh().value())
                        .setAuthorizationCacheSize(0)
                        .setResolveProtocols(false)
                        .setJMXManagementEnabled(false)
                        .setSuppressSessionNotifications(true)
                        .setCriticalAnalyzer(false)
                        .setThreadPoolMaxSize(4)
                        .setScheduledThreadPoolMaxSize(2)
                        // Else a full disk stops a broker that never writes.
                        .setMaxDiskUsage(-1)
                        .setMessageExpiryScanPeriod(1_000)
                        .setMqttSessionScanInterval(1_000)
                        .setAddressQueueScanPeriod(-1);
        settings.addAcceptorConfiguration(
                new TransportConfiguration(
                        NettyAcceptorFactory.class.getName(), acceptor, ACCEPTOR));
        settings.addAddressSetting("#", addresses());
        settings.addAddressConfiguration(droppedMessages());
        return settings;
    }

    private static Map<String, Object> acceptor(Broker.Embedded where) {
        Map<String, Object> acceptor = new HashMap<>();
        acceptor.put("host", where.host());
        acceptor.put("port", where.port());
        acceptor.put("protocols", "MQTT");
        acceptor.put("tcpNoDelay", true);
        acceptor.put("useEpoll", false);
        acceptor.put("remotingThreads", 2);
        acceptor.put("handshake-timeout", 10);
        acceptor.put("shutdownTimeout", 1_000);
        acceptor.put("quietPeriod", 0);
        acceptor.put("maximumPacketSize", LONGEST_PACKET);
        // An alias would hide a topic from the Gate.
        acceptor.put("topicAliasMaximum", 0);
        acceptor.put("allowLinkStealing", true);
        return acceptor;
    }

    private static Map<String, Object> tls(Path keyStore) {
        return Map.of(
                "sslEnabled",
                true,
                "keyStoreType",
                PemKeys.TYPE,
                "keyStorePath",
                keyStore.toString(),
                "keyStorePassword",
                "",
                "enabledProtocols",
                "TLSv1.2,TLSv1.3");
    }

    private static AddressSettings addresses() {
        return new AddressSettings()
                .setAutoCreateAddresses(true)
                .setAutoCreateQueues(true)
                .setAutoDeleteAddresses(false)
                .setAutoDeleteQueues(false)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.DROP)
                .setMaxSizeBytes(-1)
                .setDefaultRingSize(LONGEST_QUEUE)
                .setMaxDeliveryAttempts(-1)
                .setExpiryAddress(SimpleString.of(DROPPED))
                .setDeadLetterAddress(SimpleString.of(DROPPED));
    }

    /// Without an address for what has expired, Artemis warns once for every queue.
    private static CoreAddressConfiguration droppedMessages() {
        return new CoreAddressConfiguration()
                .setName(DROPPED)
                .addRoutingType(RoutingType.ANYCAST)
                .addQueueConfig(
                        QueueConfiguration.of(DROPPED)
                                .setRoutingType(RoutingType.ANYCAST)
                                .setDurable(false)
                                .setRingSize(1L));
    }
}
