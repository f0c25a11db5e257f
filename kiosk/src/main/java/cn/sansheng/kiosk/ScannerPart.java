package cn.sansheng.kiosk;

import cn.sansheng.client.StationClient;
import cn.sansheng.client.TellingThread;
import cn.sansheng.messages.PartName;
import cn.sansheng.serial.LineListener;
import java.util.function.Consumer;

/// Tells the hub whether the scanner's line is there; that is all that can be known of a scanner.
record ScannerPart(Consumer<String> part, TellingThread thread)
        implements LineListener, AutoCloseable {
    static final PartName SCANNER = new PartName("scanner");

    static ScannerPart toldTo(StationClient client) {
        return new ScannerPart(state -> client.part(SCANNER, state), new TellingThread());
    }

    @Override
    public void found() {
        thread.tell(() -> part.accept("ok"));
    }

    @Override
    public void lost(String reason) {
        thread.tell(() -> part.accept("lost"));
    }

    @Override
    public void close() {
        thread.close();
    }
}
