package cn.sansheng.ledboard.simulator;

import cn.sansheng.serial.far.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// Finds the packets of the Alpha protocol in a stream of bytes. Five NULs and an SOH begin one, an
/// EOT ends it; a NUL within breaks it off.
final class AlphaScanner {
    sealed interface Found {
        /// From after the SOH to before the EOT.
        record Packet(Bytes bytes) implements Found {}

        record Broken(Refusal reason, int bytes) implements Found {}
    }

    private static final int NUL = 0;
    private static final int SOH = 1;
    private static final int EOT = 4;
    private static final int WAKING = 5;
    private static final int MOST = 0x4000;

    private final List<Found> found = new ArrayList<>();
    private final ByteArrayOutputStream packet = new ByteArrayOutputStream();
    private boolean inside;
    private int nuls;
    private int noise;

    List<Found> accept(byte[] bytes) {
        for (byte each : bytes) {
            accept(each & 0xff);
        }
        return taken();
    }

    List<Found> still() {
        if (inside) {
            broken(Refusal.CUT_OFF);
        }
        nuls = 0;
        reportNoise();
        return taken();
    }

    private List<Found> taken() {
        List<Found> all = List.copyOf(found);
        found.clear();
        return all;
    }

    private void accept(int each) {
        if (each == NUL) {
            if (inside) {
                broken(Refusal.CUT_OFF);
            }
            nuls++;
        } else if (!inside && each == SOH && nuls >= WAKING) {
            reportNoise();
            packet.reset();
            inside = true;
            nuls = 0;
        } else if (!inside) {
            nuls = 0;
            noise++;
        } else if (each == EOT) {
            found.add(new Found.Packet(new Bytes(packet.toByteArray())));
            inside = false;
        } else {
            add(each);
        }
    }

    private void add(int each) {
        packet.write(each);
        if (each > 0x7f) {
            broken(Refusal.CHARACTER);
        } else if (packet.size() > MOST) {
            broken(Refusal.TOO_LONG);
        }
    }

    private void broken(Refusal reason) {
        found.add(new Found.Broken(reason, packet.size()));
        inside = false;
    }

    private void reportNoise() {
        if (noise > 0) {
            found.add(new Found.Broken(Refusal.NOISE, noise));
            noise = 0;
        }
    }
}
