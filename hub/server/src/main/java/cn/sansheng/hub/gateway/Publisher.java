package cn.sansheng.hub.gateway;

import cn.sansheng.messages.Ack;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.OrderMessage;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Status;
import cn.sansheng.messages.Topic;
import cn.sansheng.messages.Verb;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/// What the hub says to stations besides answers.
public final class Publisher {
    private final HallId hall;
    private final HubConnection connection;

    Publisher(HallId hall, HubConnection connection) {
        this.hall = hall;
        this.connection = connection;
    }

    public void ack(StationName station, Ack ack) {
        connection.publish(
                Topic.of(hall, Verb.ACK, station).toString(),
                Json.bytes(ack),
                false,
                new MqttProperties());
    }

    /// Worthless to the station after `goodUntil`, so to the broker too.
    public void order(StationName station, OrderMessage order, Instant now) {
        MqttProperties expiring = new MqttProperties();
        Duration left = Duration.between(now, order.goodUntil());
        expiring.setMessageExpiryInterval(Math.max(1, left.toSeconds()));
        connection.publish(
                Topic.of(hall, Verb.ORDER, station).toString(), order.bytes(), false, expiring);
    }

    public void view(String name, View view) {
        connection.publish(
                Topic.view(hall, name).toString(), Json.bytes(view), true, new MqttProperties());
    }

    public void status(Status status) {
        connection.publish(hubStatus(hall), Json.bytes(status), true, new MqttProperties());
    }

    public void farewell(Status status) {
        connection.publishSurely(hubStatus(hall), Json.bytes(status));
    }

    public static String hubStatus(HallId hall) {
        return Topic.of(hall, Verb.STATUS, MqttGateway.HUB).toString();
    }
}
