package cn.sansheng.hub.gateway;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import cn.sansheng.hub.gateway.HubConnection.Delivery;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.junit.jupiter.api.Test;

class HubSessionTest {
    /// The hall's owner acknowledges what it took from its inbox; by then the broker may be gone.
    @Test
    void whatCameBeforeTheBrokerWentIsAcknowledgedToNobody() throws MqttException {
        MqttAsyncClient client =
                new MqttAsyncClient("tcp://127.0.0.1:1", "hub", new MemoryPersistence());
        List<Delivery> taken = new ArrayList<>();
        HubSession.Ear ear = new HubSession.Ear(client, new Taking(taken));
        ear.messageArrived("hall/v1/h/fact/kiosk-1", new MqttMessage());
        ear.close();
        client.close(true);
        assertDoesNotThrow(() -> taken.getFirst().acknowledge().run());
    }

    private record Taking(List<Delivery> taken) implements HubConnection.Receiver {
        @Override
        public void received(Delivery delivery) {
            taken.add(delivery);
        }

        @Override
        public void connected() {}
    }
}
