package cn.sansheng.kiosk.owner;

import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.serial.LineListener;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the printer's line tells of itself, as events.
public record PrinterLineEvents(Consumer<Event> inbox) implements LineListener {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterLineEvents.class);

    @Override
    public void found() {
        LOG.info("the printer's line is there");
        inbox.accept(new Event.PrinterFound());
    }

    @Override
    public void lost(String reason) {
        LOG.warn("the printer's line is gone: {}", reason);
        inbox.accept(new Event.PrinterLost());
    }
}
