package cn.sansheng.kiosk.scanner;

import cn.sansheng.messages.Token;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.JsscSerialLine;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.LineListener;
import cn.sansheng.serial.SerialLine;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A scanner on a serial line (hardware-docs/protocol/scanner.md).
public final class TicketScanner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TicketScanner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final SerialLine line;
    private final Consumer<Token> tickets;
    private final Thread thread =
            Thread.ofVirtual().name("scanner").unstarted(this::readUntilClosed);

    private TicketScanner(SerialLine line, Consumer<Token> tickets) {
        this.line = line;
        this.tickets = tickets;
    }

    /// `tickets` gets every ticket that is held before the scanner, on a thread that must not wait.
    /// Opens whether or not the scanner is plugged in; refused when another program holds the line.
    public static TicketScanner open(
            LineAddress address, LineListener listener, Consumer<Token> tickets)
            throws IOException {
        TicketScanner scanner = new TicketScanner(JsscSerialLine.open(address, listener), tickets);
        scanner.thread.start();
        return scanner;
    }

    /// @throws IllegalArgumentException in words for whoever wrote the URI
    public static LineAddress address(DeviceUri uri) {
        if (!uri.scheme().equals(LineAddress.SCHEME) || !uri.target().startsWith("/")) {
            throw new IllegalArgumentException(
                    "a scanner is written serial:/dev/…?baud=9600 or keyboard, was " + uri);
        }
        return LineAddress.of(uri);
    }

    @Override
    public void close() {
        thread.interrupt();
        line.close();
    }

    /// What is none of our tickets may be anything, an identity card too: it is counted and not
    /// written down.
    private void readUntilClosed() {
        Reading reading = new Reading();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                int before = reading.others();
                byte[] came = line.read(PATIENCE);
                reading.take(came, System.nanoTime()).forEach(tickets);
                if (came.length == 0) {
                    reading.quiet();
                }
                if (reading.others() > before) {
                    LOG.info("scanned: no code of a ticket, {} so far", reading.others());
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
