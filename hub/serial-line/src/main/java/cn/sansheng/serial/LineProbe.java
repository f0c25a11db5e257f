package cn.sansheng.serial;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// Opens a line once and sends nothing, to see whether it is there.
public final class LineProbe {
    private LineProbe() {}

    /// Why it cannot be used; empty when it can.
    public static Optional<String> trouble(LineAddress address) throws InterruptedException {
        LineArrival arrival = new LineArrival();
        try (SerialLine line = JsscSerialLine.open(address, arrival)) {
            Optional<String> trouble = arrival.trouble();
            line.read(Duration.ZERO);
            return trouble;
        } catch (IOException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }
}
