package cn.sansheng.hub.gateway;

import cn.sansheng.hub.gateway.HubConnection.Delivery;
import cn.sansheng.hub.owner.Arrival;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Topic;
import cn.sansheng.messages.Verb;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.jspecify.annotations.Nullable;

/// The way back for one request. A missing or longer expiry counts as five seconds from arrival
/// (real time).
final class Answering implements Arrival.ReplyTo {
    private static final long LONGEST_EXPIRY_SECONDS = 5;

    private final String topic;
    private final byte @Nullable [] correlation;
    private final long expiresNanos;
    private final HubConnection connection;

    private Answering(
            String topic,
            byte @Nullable [] correlation,
            long expiresNanos,
            HubConnection connection) {
        this.topic = topic;
        this.correlation = correlation;
        this.expiresNanos = expiresNanos;
        this.connection = connection;
    }

    static Answering of(
            HallId hall, StationName station, Delivery delivery, HubConnection connection) {
        MqttProperties properties = delivery.message().getProperties();
        Long asked = properties == null ? null : properties.getMessageExpiryInterval();
        long seconds =
                asked == null ? LONGEST_EXPIRY_SECONDS : Math.min(asked, LONGEST_EXPIRY_SECONDS);
        return new Answering(
                Topic.of(hall, Verb.REPLY, station).toString(),
                properties == null ? null : properties.getCorrelationData(),
                System.nanoTime() + Duration.ofSeconds(seconds).toNanos(),
                connection);
    }

    @Override
    public boolean expired() {
        return System.nanoTime() - expiresNanos > 0;
    }

    @Override
    public void send(Reply reply) {
        MqttProperties properties = new MqttProperties();
        properties.setMessageExpiryInterval(LONGEST_EXPIRY_SECONDS);
        properties.setCorrelationData(
                correlation == null
                        ? reply.id().toString().getBytes(StandardCharsets.UTF_8)
                        : correlation);
        connection.publish(topic, reply.bytes(), false, properties);
    }
}
