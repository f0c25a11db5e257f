package cn.sansheng.ledboard.protocol.alpha;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.sansheng.ledboard.protocol.Burst;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;

/// The envelope of every Alpha message: five NULs by which the sign finds the speed, the header,
/// one command with its checksum (hardware-docs/protocol/boards.md).
final class AlphaPacket {
    private static final int SOH = 0x01;
    private static final int STX = 0x02;
    private static final int ETX = 0x03;
    private static final int EOT = 0x04;
    private static final int WAKING = 5;
    private static final char ALL_TYPES = 'Z';

    /// A sign sets memory aside for a picture as soon as it knows the size.
    private static final Duration THINKING = Duration.ofMillis(100);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int checksum;

    private AlphaPacket(int address) {
        out.writeBytes(new byte[WAKING]);
        out.write(SOH);
        out.write(ALL_TYPES);
        out.writeBytes("%02X".formatted(address).getBytes(US_ASCII));
    }

    static Burst of(int address, byte[] command) {
        return Burst.frame(new AlphaPacket(address).beginning(command).end());
    }

    /// A command that the sign wants to think about after its first half.
    static List<Burst> of(int address, byte[] first, byte[] second) {
        AlphaPacket packet = new AlphaPacket(address).beginning(first);
        Burst begun = Burst.part(packet.out.toByteArray(), THINKING);
        packet.out.reset();
        packet.count(second);
        return List.of(begun, Burst.frame(packet.end()));
    }

    private AlphaPacket beginning(byte[] command) {
        count(new byte[] {STX});
        count(command);
        return this;
    }

    private byte[] end() {
        count(new byte[] {ETX});
        out.writeBytes("%04X".formatted(checksum & 0xFFFF).getBytes(US_ASCII));
        out.write(EOT);
        return out.toByteArray();
    }

    private void count(byte[] bytes) {
        out.writeBytes(bytes);
        for (byte each : bytes) {
            checksum += each & 0xFF;
        }
    }
}
