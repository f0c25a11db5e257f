package cn.sansheng.hub.broker;

import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.api.core.BaseInterceptor;
import org.apache.activemq.artemis.core.protocol.mqtt.MQTTProtocolManager;
import org.apache.activemq.artemis.core.protocol.mqtt.MQTTProtocolManagerFactory;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.spi.core.protocol.ProtocolManager;

/// Given to the server by hand; the one that Artemis' service loader would find is not asked for.
final class GatedMqttFactory extends MQTTProtocolManagerFactory {
    private final Rights rights;

    GatedMqttFactory(Rights rights) {
        this.rights = rights;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface declares it
    public ProtocolManager createProtocolManager(
            ActiveMQServer server,
            Map<String, Object> parameters,
            List<BaseInterceptor> incoming,
            List<BaseInterceptor> outgoing)
            throws Exception {
        ProtocolManager mqtt = super.createProtocolManager(server, parameters, incoming, outgoing);
        return new GatedMqtt((MQTTProtocolManager) mqtt, rights);
    }
}
