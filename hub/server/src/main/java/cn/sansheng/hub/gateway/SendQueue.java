package cn.sansheng.hub.gateway;

import java.util.ArrayDeque;
import java.util.Queue;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the broker cannot take yet. A broker takes only its Receive Maximum at once (mosquitto:
/// 20), and the library throws away what is beyond. Order is kept.
final class SendQueue {
    private static final Logger LOG = LoggerFactory.getLogger(SendQueue.class);

    /// Views are said again and replies are asked for again; beyond this the broker is as good as
    /// gone.
    private static final int MOST_WAITING = 20_000;

    private record Outgoing(String topic, MqttMessage message) {}

    private final MqttAsyncClient client;
    private final int slots;
    private final Queue<Outgoing> waiting = new ArrayDeque<>();
    private int inFlight;

    SendQueue(MqttAsyncClient client, int slots) {
        this.client = client;
        this.slots = slots;
    }

    synchronized void publish(String topic, MqttMessage message) {
        if (waiting.size() >= MOST_WAITING) {
            LOG.warn("not published on {}: the broker takes nothing", topic);
            return;
        }
        waiting.add(new Outgoing(topic, message));
        sendWhatFits();
    }

    private synchronized void taken() {
        inFlight--;
        sendWhatFits();
    }

    private void sendWhatFits() {
        while (inFlight < slots && !waiting.isEmpty()) {
            send(waiting.remove());
        }
    }

    private void send(Outgoing next) {
        try {
            inFlight++;
            IMqttToken _ = client.publish(next.topic, next.message, null, new Taken());
        } catch (MqttException lost) {
            inFlight--;
            LOG.debug("not published on {}: {}", next.topic, lost.toString());
        }
    }

    private final class Taken implements MqttActionListener {
        @Override
        public void onSuccess(IMqttToken token) {
            taken();
        }

        @Override
        public void onFailure(IMqttToken token, Throwable cause) {
            taken();
        }
    }
}
