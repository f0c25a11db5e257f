package cn.sansheng.kiosk;

import cn.sansheng.kiosk.printer.EscPosTicketPrinter;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.printer.TicketPrinter;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineListener;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Asks the printer once how it is, prints nothing on it, and says what it answered.
final class PrinterCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PrintWriter out;

    PrinterCheck(PrintWriter out) {
        this.out = out;
    }

    boolean check(Devices devices) throws InterruptedException {
        DeviceUri uri = devices.printer();
        try {
            PrinterState state = state(uri);
            out.println("printer " + uri + ": " + state.wire());
            return state.canPrint();
        } catch (IOException refused) {
            out.println("printer " + uri + ": " + refused.getMessage());
            return false;
        } finally {
            out.flush();
        }
    }

    private static PrinterState state(DeviceUri uri) throws IOException, InterruptedException {
        CountDownLatch opened = new CountDownLatch(1);
        LineListener listener =
                new LineListener() {
                    @Override
                    public void found() {
                        opened.countDown();
                    }

                    @Override
                    public void lost(String reason) {
                        opened.countDown();
                    }
                };
        try (TicketPrinter printer = EscPosTicketPrinter.open(uri, listener)) {
            return opened.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    ? printer.look()
                    : PrinterState.LOST;
        }
    }
}
