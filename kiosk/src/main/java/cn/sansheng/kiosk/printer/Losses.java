package cn.sansheng.kiosk.printer;

import cn.sansheng.serial.LineListener;
import java.util.concurrent.atomic.AtomicInteger;

/// Counts how often the line went away: a printer that was unplugged and is back knows nothing of
/// the job it was sent.
final class Losses implements LineListener {
    private final LineListener listener;
    private final AtomicInteger lost = new AtomicInteger();

    Losses(LineListener listener) {
        this.listener = listener;
    }

    int count() {
        return lost.get();
    }

    @Override
    public void found() {
        listener.found();
    }

    @Override
    public void lost(String reason) {
        lost.incrementAndGet();
        listener.lost(reason);
    }
}
