package cn.sansheng.hub.broker;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.jspecify.annotations.Nullable;

/// A real MQTT 5 client (Paho) that remembers what it was told.
final class Guest implements AutoCloseable, MqttCallback {
    record Heard(String topic, MqttMessage message) {
        String text() {
            return new String(message.getPayload(), StandardCharsets.UTF_8);
        }
    }

    private static final long PATIENCE = 30_000;

    final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    final List<Integer> farewells = new CopyOnWriteArrayList<>();
    final MqttAsyncClient client;

    private Guest(MqttAsyncClient client) {
        this.client = client;
    }

    static Guest connect(String uri, String user, String password) throws MqttException {
        return connect(uri, user, user, options -> options.setPassword(bytes(password)));
    }

    static Guest connect(
            String uri,
            String clientId,
            @Nullable String user,
            Consumer<MqttConnectionOptions> more)
            throws MqttException {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setServerURIs(new String[] {uri});
        options.setCleanStart(true);
        options.setSessionExpiryInterval(0L);
        options.setKeepAliveInterval(15);
        options.setConnectionTimeout(30);
        if (user != null) {
            options.setUserName(user);
        }
        more.accept(options);
        Guest guest = new Guest(new MqttAsyncClient(uri, clientId, new MemoryPersistence()));
        guest.client.setCallback(guest);
        try {
            guest.client.connect(options).waitForCompletion(PATIENCE);
        } catch (MqttException refused) {
            guest.client.close();
            throw refused;
        }
        return guest;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The broker's reason code.
    int say(String topic, String payload, boolean retained) throws MqttException {
        MqttMessage message = new MqttMessage(bytes(payload));
        message.setRetained(retained);
        return say(topic, message);
    }

    int say(String topic, MqttMessage message) throws MqttException {
        message.setQos(1);
        IMqttToken token = client.publish(topic, message);
        token.waitForCompletion(PATIENCE);
        int[] codes = token.getReasonCodes();
        return codes == null || codes.length == 0 ? 0 : codes[0];
    }

    int hear(String filter) throws MqttException {
        return hear(List.of(filter))[0];
    }

    int[] hear(List<String> filters) throws MqttException {
        MqttSubscription[] wanted =
                filters.stream()
                        .map(filter -> new MqttSubscription(filter, 1))
                        .toArray(MqttSubscription[]::new);
        IMqttToken token = client.subscribe(wanted, null, null, new MqttProperties());
        token.waitForCompletion(PATIENCE);
        return token.getReasonCodes();
    }

    Heard next() throws InterruptedException {
        Heard next = heard.poll(PATIENCE, TimeUnit.MILLISECONDS);
        if (next == null) {
            throw new AssertionError("nothing heard in " + Duration.ofMillis(PATIENCE));
        }
        return next;
    }

    @Override
    public void close() throws MqttException {
        if (client.isConnected()) {
            client.disconnectForcibly(0, 1000, true);
        }
        client.close(true);
    }

    /// Gone without a DISCONNECT packet: the broker must publish the will.
    void vanish() throws MqttException {
        client.disconnectForcibly(0, 0, false);
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
        farewells.add(response.getReturnCode());
    }

    @Override
    public void mqttErrorOccurred(MqttException exception) {}

    @Override
    public void messageArrived(String topic, MqttMessage message) {
        heard.add(new Heard(topic, message));
    }

    @Override
    public void deliveryComplete(IMqttToken token) {}

    @Override
    public void connectComplete(boolean reconnect, String uri) {}

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {}
}
