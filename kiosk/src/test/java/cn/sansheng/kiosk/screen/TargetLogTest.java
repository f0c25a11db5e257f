package cn.sansheng.kiosk.screen;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import cn.sansheng.kiosk.visit.Picture.Progress;
import cn.sansheng.messages.Language;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/// What a test from outside reads to know where it may click.
@Timeout(120)
class TargetLogTest {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger log = (Logger) LoggerFactory.getLogger("cn.sansheng.kiosk.targets");
    private final AppenderBase<ILoggingEvent> appender =
            new AppenderBase<>() {
                @Override
                protected void append(ILoggingEvent event) {
                    lines.add(event.getFormattedMessage());
                }
            };

    @BeforeEach
    void listen() {
        appender.start();
        log.addAppender(appender);
    }

    @AfterEach
    void leave() {
        log.detachAppender(appender);
    }

    @Test
    void everyScreenSaysWhereItCanBePressed() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.home(Language.ZH));
        awaitLine("\"screen\":\"home\",\"language\":\"zh\"", "\"id\":\"service-A\",\"x\":");
        assertTrue(
                lines.stream().noneMatch(line -> line.contains("service-L")),
                "a closed service is no target");
        kiosk.shows(Samples.home(Samples.twentyFour(), 0));
        awaitLine("\"id\":\"page-after\"");
        kiosk.shows(Samples.ticket(Progress.PRINTED));
        awaitLine("\"screen\":\"ticket\"", "\"number\":\"A058\"", "\"id\":\"done\"");
    }

    private void awaitLine(String... parts) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        lines.stream()
                                .anyMatch(
                                        line -> List.of(parts).stream().allMatch(line::contains)));
    }
}
