package cn.sansheng.hub.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.config.HallConfig.Broker;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What no well-made client would send, byte by byte.
class RawPacketTest {
    private static final int CONNACK = 0x20;
    private static final int PUBACK = 0x40;
    private static final int DISCONNECT = 0xE0;
    private static final EmbeddedBroker BROKER =
            new EmbeddedBroker(
                    new Broker.Embedded("127.0.0.1", 0),
                    Optional.empty(),
                    (user, password) -> password.equals("pw"),
                    TestHall.rights());

    @BeforeAll
    static void start() throws BrokerCannotStart {
        BROKER.start();
    }

    @AfterAll
    static void stop() {
        BROKER.stop();
    }

    private record Packet(int type, List<Integer> body) {}

    private record Line(Socket socket, DataInputStream in) implements AutoCloseable {
        static Line open() throws IOException {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), BROKER.port());
            socket.setSoTimeout(30_000);
            return new Line(socket, new DataInputStream(socket.getInputStream()));
        }

        static Line connected() throws IOException {
            Line line = open();
            line.send(0x10, connect(5));
            Packet answer = line.read();
            assertEquals(CONNACK, answer.type());
            assertEquals(0, answer.body().get(1));
            return line;
        }

        void send(int type, byte[] body) throws IOException {
            socket.getOutputStream().write(packet(type, body));
        }

        Packet read() throws IOException {
            int type = in.readUnsignedByte();
            int length = 0;
            for (int shift = 0, more = 0x80; more != 0; shift += 7) {
                int digit = in.readUnsignedByte();
                length |= (digit & 0x7F) << shift;
                more = digit & 0x80;
            }
            List<Integer> body = new ArrayList<>();
            for (byte octet : in.readNBytes(length)) {
                body.add(octet & 0xFF);
            }
            return new Packet(type, body);
        }

        void assertClosed() throws IOException {
            try {
                assertEquals(-1, socket.getInputStream().read());
            } catch (java.net.SocketException reset) {
                assertEquals("Connection reset", reset.getMessage());
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static byte[] packet(int type, byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(type);
        int left = body.length;
        do {
            int digit = left & 0x7F;
            left >>= 7;
            bytes.write(left > 0 ? digit | 0x80 : digit);
        } while (left > 0);
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] body(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static byte[] connect(int version) throws IOException {
        return body(out -> {
            out.writeUTF("MQTT");
            out.writeByte(version);
            out.writeByte(0xC2);
            out.writeShort(15);
            if (version == 5) {
                out.writeByte(0);
            }
            out.writeUTF("kiosk-1");
            out.writeUTF("kiosk-1");
            out.writeUTF("pw");
        });
    }

    private static byte[] publish(String topic, int id, byte[] payload) throws IOException {
        return body(out -> {
            out.writeUTF(topic);
            out.writeShort(id);
            out.writeByte(0);
            out.write(payload);
        });
    }

    @Test
    void speaksNoOlderMqtt() throws IOException {
        try (Line line = Line.open()) {
            line.send(0x10, connect(4));
            Packet answer = line.read();
            assertEquals(CONNACK, answer.type());
            assertEquals(List.of(0, 1), answer.body());
            line.assertClosed();
        }
    }

    @Test
    void namesTheReasonWhenAPacketIsTooLarge() throws IOException {
        try (Line line = Line.connected()) {
            line.send(0x32, publish("hall/v1/small/fact/kiosk-1", 1, new byte[70_000]));
            Packet answer = line.read();
            assertEquals(DISCONNECT, answer.type());
            assertEquals(0x95, answer.body().get(0));
            line.assertClosed();
        }
    }

    @Test
    void takesNothingLargeFromAStranger() throws IOException {
        try (Line line = Line.open()) {
            line.socket().getOutputStream().write(new byte[] {0x10, -1, -1, -1, 0x7F, 0, 4});
            line.socket().getOutputStream().write("MQTT".getBytes(StandardCharsets.UTF_8));
            line.assertClosed();
        }
    }

    @Test
    void closesOnWhatIsNotMqtt() throws IOException {
        try (Line line = Line.open()) {
            line.socket().getOutputStream().write(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
            line.assertClosed();
        }
    }

    @Test
    void takesNothingBeforeALogin() throws IOException {
        try (Line line = Line.open()) {
            line.send(0x32, publish("hall/v1/small/fact/kiosk-1", 1, new byte[] {'{', '}'}));
            line.assertClosed();
        }
    }

    @Test
    void letsNobodyBecomeAnother() throws IOException {
        try (Line line = Line.connected()) {
            line.send(0x10, connect(5));
            line.assertClosed();
        }
    }

    @Test
    void passesARepeatedPacketOnAndAcknowledgesItAgain() throws Exception {
        String topic = "hall/v1/small/fact/kiosk-1";
        try (Guest hub = Guest.connect("tcp://127.0.0.1:" + BROKER.port(), "hub", "pw");
                Line line = Line.connected()) {
            hub.hear(topic);
            for (int flags : new int[] {0x32, 0x3A}) {
                line.send(flags, publish(topic, 7, "once".getBytes(StandardCharsets.UTF_8)));
                Packet answer = line.read();
                assertEquals(PUBACK, answer.type());
                assertEquals(7, answer.body().get(1));
                assertEquals("once", hub.next().text());
            }
        }
    }

    @Test
    void answersARefusedAndAGrantedPublishInOrder() throws IOException {
        try (Line line = Line.connected()) {
            byte[] refused = packet(0x32, publish("hall/v1/small/view/summary", 1, new byte[0]));
            byte[] granted = packet(0x32, publish("hall/v1/small/fact/kiosk-1", 2, new byte[2]));
            line.socket()
                    .getOutputStream()
                    .write(
                            body(out -> {
                                out.write(refused);
                                out.write(granted);
                            }));
            Packet first = line.read();
            assertEquals(1, first.body().get(1));
            assertEquals(0x87, first.body().get(2));
            assertEquals(2, line.read().body().get(1));
        }
    }
}
