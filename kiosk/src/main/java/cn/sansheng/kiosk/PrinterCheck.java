package cn.sansheng.kiosk;

import cn.sansheng.kiosk.printer.EscPosTicketPrinter;
import cn.sansheng.kiosk.printer.PrinterAddress;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.printer.TicketPrinter;
import cn.sansheng.serial.LineListener;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Asks the printer once how it is, prints nothing on it, and says what it answered.
final class PrinterCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String TELLS_NOTHING =
            ", and tells nothing: a slip counts as printed when it was handed over";

    private final PrintWriter out;
    private final CountDownLatch opened = new CountDownLatch(1);
    private PrinterState state = PrinterState.LOST;
    private volatile String why = "";

    PrinterCheck(PrintWriter out) {
        this.out = out;
    }

    boolean check(Devices.PrinterDevice printer) throws InterruptedException {
        String name = "printer " + printer.uri() + ": ";
        try {
            out.println(name + finding(printer.address()));
            return state.canPrint();
        } catch (IOException refused) {
            out.println(name + refused.getMessage());
            return false;
        } finally {
            out.flush();
        }
    }

    private String finding(PrinterAddress address) throws IOException, InterruptedException {
        LineListener listener =
                new LineListener() {
                    @Override
                    public void found() {
                        opened.countDown();
                    }

                    @Override
                    public void lost(String reason) {
                        why = " (" + reason + ")";
                        opened.countDown();
                    }
                };
        try (TicketPrinter printer = EscPosTicketPrinter.open(address, listener)) {
            if (opened.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                state = printer.look();
            }
        }
        if (state == PrinterState.LOST) {
            return state.wire() + why;
        }
        return address.answers() ? state.wire() : state.wire() + TELLS_NOTHING;
    }
}
