package cn.sansheng.kiosk;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.kiosk.scanner.KeyboardScanner;
import cn.sansheng.kiosk.screen.KioskScreen;
import cn.sansheng.kiosk.screen.WindowSize;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.kiosk.visit.Key;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Token;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A scanner that types, and a keypad, at one real window. The robot is as fast as it likes: what a
/// key took is the test's to say.
@Timeout(120)
class ScannerInWindowTest {
    private static final Token TOKEN = new Token("k5q7zc2mxv4hwt3n6bjydr7flq");
    private static final Duration SCANNER = Duration.ofMillis(8);
    private static final Duration HAND = Duration.ofMillis(180);

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final AtomicLong now = new AtomicLong();
    private volatile Duration forAKey = SCANNER;

    private ScreenEvents listener() {
        KeyboardScanner scanner =
                new KeyboardScanner(ticket -> events.add(new Event.Scanned(ticket, Ids.next())));
        return new ScreenEvents(
                events::add,
                scanner,
                () -> now.addAndGet(forAKey.toNanos()),
                new CountDownLatch(1));
    }

    private static void types(String letters) {
        letters.toUpperCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> KeyCode.getKeyCode(String.valueOf((char) letter)))
                .forEach(ScannerInWindowTest::press);
    }

    private static void press(KeyCode code) {
        Platform.runLater(() -> new Robot().keyType(code));
    }

    private List<String> told() {
        return events.stream().map(ScannerInWindowTest::word).toList();
    }

    private static String word(Event event) {
        return switch (event) {
            case Event.Scanned(var token, _) -> token.value();
            case Event.KeyPressed(var key, _) -> key.name();
            default -> event.toString();
        };
    }

    private void awaits(String... words) {
        await().atMost(Duration.ofSeconds(30)).until(() -> events.size() >= words.length);
        assertEquals(List.of(words), told());
    }

    @Test
    void c9_aScanIsATicketAndNoKeyOfTheFive() throws Exception {
        KioskScreen.open(Optional.of(new WindowSize(540, 960)), listener());
        types(TOKEN.value());
        press(KeyCode.ENTER);
        awaits(TOKEN.value());
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        forAKey = HAND;
        types("abba");
        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        awaits(TOKEN.value(), Key.CONFIRM.name(), Key.DOWN.name());
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        forAKey = SCANNER;
        types("6901234567892");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.F1);
        awaits(TOKEN.value(), Key.CONFIRM.name(), Key.DOWN.name(), Key.HELP.name());
    }
}
