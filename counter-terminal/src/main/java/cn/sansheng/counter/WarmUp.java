package cn.sansheng.counter;

import cn.sansheng.counter.console.NoDisplay;
import cn.sansheng.counter.console.Toolkit;
import cn.sansheng.counter.console.Windows;
import cn.sansheng.counter.console.Words;
import cn.sansheng.counter.desk.Desk;
import cn.sansheng.counter.desk.Drawing;
import cn.sansheng.counter.desk.Event;
import cn.sansheng.counter.desk.Moment;
import cn.sansheng.counter.desk.RatingDrawing;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws both screens once without hub, wires or display, so that a start cache holds the classes.
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Instant MORNING = Instant.parse("2026-11-23T00:30:00Z");
    private static final String VIEW =
            """
            {"revision":1,"counter":1,"clerk":{"id":"c01","displayName":"王女士"},"state":"serving",
            "ticket":{"id":"01890a5d-ac96-774b-bcce-b302099a8057","number":"A045","service":"A",
            "state":"serving","calls":1,"issuedAt":"2026-11-23T08:00:00+08:00"},
            "phone":{"ringing":true,"ring":1},"ratingPrompt":null,"waiting":[
            {"ticket":"01890a5d-ac96-774b-bcce-b302099a8058","number":"A046","service":"A",
            "since":"2026-11-23T08:01:00+08:00"}]}
            """;

    private WarmUp() {}

    static void run() {
        try {
            View.Counter view = Json.read(VIEW, View.Counter.class);
            Moment now = new Moment(Duration.ofHours(1), MORNING);
            Desk desk =
                    Desk.of(new CounterId(1), ZoneOffset.UTC)
                            .step(new Event.HubReached(), now)
                            .next()
                            .step(new Event.ViewArrived(view), now)
                            .next();
            shown(new Drawing(desk, now), new RatingDrawing(desk, now));
        } catch (MalformedMessage impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void shown(Drawing clerks, RatingDrawing citizens) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Toolkit.start();
            Windows windows =
                    Toolkit.make(() ->
                            new Windows(new Words(Language.ZH), wish -> LOG.info("{}", wish)));
            windows.rehearse(clerks.picture(), citizens.picture());
            LOG.info("warm: {}", Station.software());
        } catch (NoDisplay impossible) {
            LOG.warn("warmed without a screen: {}", impossible.getMessage());
        }
    }
}
