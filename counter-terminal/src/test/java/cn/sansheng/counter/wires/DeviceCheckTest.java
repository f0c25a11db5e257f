package cn.sansheng.counter.wires;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.counter.sip.ExchangeInHand;
import cn.sansheng.counter.sip.MalformedSip;
import cn.sansheng.counter.sip.SipMessage;
import cn.sansheng.messages.LineId;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DeviceCheckTest {
    private DatagramSocket exchange;

    @BeforeEach
    void open() throws IOException {
        exchange = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void close() {
        exchange.close();
    }

    @Test
    void anExchangeThatTellsOfTheExtensionIsGood() throws Exception {
        answering(asked ->
                List.of(
                        ExchangeInHand.answer(asked, "200 OK"),
                        ExchangeInHand.document(asked, "terminated", 1)));
        assertEquals(Optional.empty(), trouble());
    }

    @Test
    void anExchangeThatRefusesIsNot() throws Exception {
        answering(asked -> List.of(ExchangeInHand.answer(asked, "403 Forbidden")));
        assertEquals(Optional.of("the exchange answers 403"), trouble());
    }

    private Optional<String> trouble() throws BadConfiguration, InterruptedException {
        URI phone = URI.create("sip:6025@127.0.0.1:" + exchange.getLocalPort());
        return DeviceCheck.of(Map.of("phone", phone), Optional.of(new LineId("25")))
                .trouble("phone");
    }

    /// To every SUBSCRIBE, also to the one that says farewell.
    private void answering(Function<SipMessage, List<SipMessage>> answers) {
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        while (true) {
                            answer(answers);
                        }
                    } catch (IOException | MalformedSip closed) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private void answer(Function<SipMessage, List<SipMessage>> answers)
            throws IOException, MalformedSip {
        DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
        exchange.receive(packet);
        SipMessage message = SipMessage.parse(Arrays.copyOf(packet.getData(), packet.getLength()));
        SocketAddress from = packet.getSocketAddress();
        if (message.method().equals("SUBSCRIBE")) {
            for (SipMessage each : answers.apply(message)) {
                byte[] bytes = each.bytes();
                exchange.send(new DatagramPacket(bytes, bytes.length, from));
            }
        }
    }
}
