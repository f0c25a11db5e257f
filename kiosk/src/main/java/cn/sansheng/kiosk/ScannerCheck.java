package cn.sansheng.kiosk;

import cn.sansheng.kiosk.Devices.ScannerDevice;
import cn.sansheng.kiosk.scanner.TicketScanner;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.LineListener;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Looks whether the scanner's line is there. A scanner says nothing until something is scanned.
final class ScannerCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String THERE = "there";

    private final PrintWriter out;

    ScannerCheck(PrintWriter out) {
        this.out = out;
    }

    boolean check(ScannerDevice scanner) {
        return switch (scanner) {
            case ScannerDevice.OnLine(var address) -> check(address);
            case ScannerDevice.Keyboard() -> {
                out.println(
                        "scanner keyboard: types into the window; hold a ticket before it there");
                out.flush();
                yield true;
            }
        };
    }

    private boolean check(LineAddress scanner) {
        CompletableFuture<String> found =
                new CompletableFuture<String>()
                        .completeOnTimeout("lost", PATIENCE.toSeconds(), TimeUnit.SECONDS);
        LineListener listener =
                new LineListener() {
                    @Override
                    public void found() {
                        found.complete(THERE);
                    }

                    @Override
                    public void lost(String reason) {
                        found.complete("lost (" + reason + ")");
                    }
                };
        try (TicketScanner _ = TicketScanner.open(scanner, listener, _ -> {})) {
            out.println("scanner " + scanner + ": " + found.join());
            return found.join().equals(THERE);
        } catch (IOException refused) {
            out.println("scanner " + scanner + ": " + refused.getMessage());
            return false;
        } finally {
            out.flush();
        }
    }
}
