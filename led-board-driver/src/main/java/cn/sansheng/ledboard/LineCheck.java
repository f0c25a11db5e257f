package cn.sansheng.ledboard;

import cn.sansheng.serial.JsscSerialLine;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.LineListener;
import cn.sansheng.serial.SerialLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Opens each line once, sends nothing, and prints what it found.
final class LineCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String OK = "ok";

    private final PrintWriter out;

    LineCheck(PrintWriter out) {
        this.out = out;
    }

    boolean check(Devices devices) throws InterruptedException {
        boolean good = true;
        for (var line : devices.lines().entrySet()) {
            String finding = finding(line.getValue());
            out.println(line.getKey() + " " + line.getValue() + ": " + finding);
            good &= finding.equals(OK);
        }
        devices.boards()
                .forEach(board ->
                        out.println(
                                "board "
                                        + board.plan().id()
                                        + ": "
                                        + board.habit().protocol()
                                        + ", address "
                                        + board.address()
                                        + " on "
                                        + board.plan().line()));
        out.flush();
        return good;
    }

    private static String finding(LineAddress address) throws InterruptedException {
        BlockingQueue<String> news = new ArrayBlockingQueue<>(10);
        LineListener listener =
                new LineListener() {
                    @Override
                    public void found() {
                        news.add(OK);
                    }

                    @Override
                    public void lost(String reason) {
                        news.add(reason);
                    }
                };
        try (SerialLine line = JsscSerialLine.open(address, listener)) {
            @Nullable String first = news.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            line.read(Duration.ZERO);
            return first == null ? "does not open within " + PATIENCE.toSeconds() + " s" : first;
        } catch (IOException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
