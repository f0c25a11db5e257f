package cn.sansheng.kiosk.scanner;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Token;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineListener;
import cn.sansheng.serial.pty.FarEnd;
import cn.sansheng.serial.pty.PtyPair;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TicketScannerTest {
    private static final Token TOKEN = new Token("k5q7zc2mxv4hwt3n6bjydr7flq");

    @TempDir private Path folder;

    private final List<Token> tickets = new CopyOnWriteArrayList<>();
    private final List<String> news = new CopyOnWriteArrayList<>();

    @Test
    void readsTicketsFromItsLineAlsoAfterItWasPulledOut() throws Exception {
        LineListener listener =
                new LineListener() {
                    @Override
                    public void found() {
                        news.add("found");
                    }

                    @Override
                    public void lost(String reason) {
                        news.add("lost");
                    }
                };
        try (PtyPair cable = PtyPair.plugged(folder);
                TicketScanner _ =
                        TicketScanner.open(
                                TicketScanner.address(
                                        DeviceUri.parse("serial:" + cable.near() + "?baud=115200")),
                                listener,
                                tickets::add)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> news.size() == 1);
            scan(cable, "not a ticket\r" + TOKEN.digits() + "\r");
            await().atMost(Duration.ofSeconds(20)).until(() -> tickets.size() == 1);
            cable.unplug();
            await().atMost(Duration.ofSeconds(20)).until(() -> news.size() == 2);
            cable.plug();
            await().atMost(Duration.ofSeconds(20)).until(() -> news.size() == 3);
            Token other = new Token("mfzwizdbonsgm2dgmrsgg43bme");
            scan(cable, "https://hall.example/t/" + other + "\r\n");
            await().atMost(Duration.ofSeconds(20)).until(() -> tickets.size() == 2);
            assertEquals(List.of(TOKEN, other), tickets);
            assertEquals(List.of("found", "lost", "found"), news);
        }
    }

    private static void scan(PtyPair cable, String codes) throws Exception {
        try (FarEnd scanner = FarEnd.reading(cable.far())) {
            scanner.say(codes.getBytes(US_ASCII));
        }
    }
}
