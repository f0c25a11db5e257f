package cn.sansheng.kiosk;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import cn.sansheng.kiosk.keys.KeySocket;
import cn.sansheng.kiosk.owner.KeptFile;
import cn.sansheng.kiosk.owner.Kiosk;
import cn.sansheng.kiosk.owner.KioskTape;
import cn.sansheng.kiosk.speech.Guide;
import cn.sansheng.kiosk.speech.SpokenLog;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.MalformedMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// B6: a citizen who sees nothing and touches nothing takes a ticket. All that goes in goes in by
/// the five keys' socket, all that comes out is the log of what was said.
@Timeout(120)
class FiveKeysTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir private Path folder;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Logger log = (Logger) LoggerFactory.getLogger("cn.sansheng.kiosk.spoken");
    private final AppenderBase<ILoggingEvent> ears =
            new AppenderBase<>() {
                @Override
                protected void append(ILoggingEvent event) {
                    said.add(text(event.getFormattedMessage()));
                }
            };

    private static String text(String line) {
        try {
            return Json.readObject(line).path("text").asString();
        } catch (MalformedMessage bad) {
            throw new AssertionError(line, bad);
        }
    }

    @BeforeEach
    void listen() {
        ears.start();
        log.addAppender(ears);
    }

    @AfterEach
    void leave() {
        log.detachAppender(ears);
    }

    @Test
    void b6_takesATicketInChineseWithoutSeeingOrTouching() throws IOException {
        try (Hand hand = new Hand(Language.ZH)) {
            hand.pressUntil("help", "第一项，共八项：营业执照");
            hand.pressUntil("down", "第二项，共八项：社保、养老金，人社局，不用等，马上办。取这个号，请按确认键。");
            hand.pressUntil("confirm", "您的号码是B零零七，再说一遍，B零零七。");
            hears("请到六到八号窗口。");
            hears("号票从屏幕下面出来，请拿好。");
            hand.pressUntil("back", "已经回到首页。");
        }
    }

    @Test
    void b6_takesATicketInEnglishWithoutSeeingOrTouching() throws IOException {
        try (Hand hand = new Hand(Language.ZH)) {
            hand.pressUntil("help", "您好，这里是取号机");
            hand.pressUntil("up", "呼叫工作人员，请按确认键");
            hand.pressUntil("up", "换成醒目的颜色");
            hand.pressUntil("up", "按钮移到屏幕下半部");
            hand.pressUntil("up", "换成大字");
            hand.pressUntil("up", "Speak English");
            hand.pressUntil("confirm", "Choose what brings you here: 2 services give tickets now");
            hand.pressUntil("down", "Large letters");
            hand.pressUntil("up", "Speak Chinese");
            hand.pressUntil("up", "To check in for an appointment");
            hand.pressUntil("up", "Item 2 of 8: Pension and insurance, Social Security, No wait.");
            hand.pressUntil("confirm", "Your number is B 0 0 7. Once more: B 0 0 7.");
            hears("Go to counter 6 to 8.");
            hears("Your ticket comes out below the screen.");
            hand.pressUntil("back", "已经回到首页。");
        }
    }

    private void hears(String words) {
        await(words)
                .atMost(PATIENCE)
                .until(() -> said.stream().anyMatch(text -> text.contains(words)));
    }

    /// A kiosk with everything but its window, and a hand on its keys.
    private final class Hand implements AutoCloseable {
        private final BlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
        private final Kiosk kiosk;
        private final KeySocket keys;
        private final SocketChannel client;
        private final BufferedReader answers;

        private Hand(Language usual) throws IOException {
            Guide guide = new Guide(new SpokenLog());
            kiosk =
                    Kiosk.start(
                            "kiosk-1",
                            usual,
                            KioskTape.script("test").core(),
                            inbox,
                            new OneHall(),
                            new KeptFile(folder),
                            new GoodPrinter(),
                            guide::show);
            Path socket = folder.resolve("keys");
            keys = KeySocket.open(socket, key -> inbox.add(new Event.KeyPressed(key, Ids.next())));
            client = SocketChannel.open(UnixDomainSocketAddress.of(socket));
            answers = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
        }

        /// One press, and then these words.
        private void pressUntil(String key, String words) throws IOException {
            said.clear();
            client.write(StandardCharsets.UTF_8.encode("press " + key + "\n"));
            assertTrue("ok".equals(answers.readLine()), key);
            hears(words);
        }

        @Override
        public void close() throws IOException {
            client.close();
            keys.close();
            kiosk.close();
        }
    }
}
