package cn.sansheng.kiosk;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.screen.Rehearsing;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.kiosk.visit.Kept;
import cn.sansheng.kiosk.visit.Moment;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.visit.Visit;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Plays one visit without printer, hub or display, so that a start cache holds the classes.
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final UUID ID = new UUID(0, 0);
    private static final String SERVICES =
            """
            {"revision":1,"hall":{"names":{"zh":"大厅","en":"Hall"},"zone":"Asia/Shanghai",
            "publicUrl":"http://127.0.0.1"},"services":[{"code":"A","names":{"zh":"业务",
            "en":"Service"},"open":true,"waiting":3,"waitMinutes":{"low":5,"high":10},
            "where":{"office":{"zh":"部门","en":"Office"},"counters":[3,4,5]}}]}
            """;
    private static final String TICKET =
            """
            {"id":"00000000-0000-7000-8000-000000000000","number":"A001","service":"A",
            "issuedAt":"2026-11-23T10:24:00+08:00","token":"aaaaaaaaaaaaaaaaaaaaaaaaaa","ahead":3,
            "waitMinutes":{"low":5,"high":10}}
            """;

    private WarmUp() {}

    static void run() throws InterruptedException {
        List<Picture> pictures = visit();
        Rehearsing.draw(pictures);
        startStation();
        LOG.info("warm: {} pictures {}", pictures.size(), Station.software());
    }

    /// A machine that cannot even do this may still draw: the cache is then smaller.
    private static void startStation() throws InterruptedException {
        try {
            RehearsedStation.run();
        } catch (IOException | BadConfiguration trouble) {
            LOG.warn("no station was started: {}", trouble.getMessage());
        }
    }

    private static List<Picture> visit() {
        Moment now = new Moment(Duration.ZERO, Instant.EPOCH);
        List<Picture> pictures = new ArrayList<>();
        Visit visit = Visit.starting("kiosk", Language.ZH, Kept.NOTHING, now);
        for (Event event : events()) {
            visit = visit.step(event, now).next();
            pictures.add(visit.picture(now));
        }
        return pictures;
    }

    private static List<Event> events() {
        try {
            return List.of(
                    new Event.HubReached(),
                    new Event.ServicesArrived(Json.read(SERVICES, View.Services.class)),
                    new Event.PrinterLooked(PrinterState.OK),
                    new Event.Touched(new Touch.Speak(Language.EN), ID),
                    new Event.Touched(new Touch.Take(new ServiceCode('A')), ID),
                    new Event.TicketGiven(ID, Json.read(TICKET, IssuedTicket.class)),
                    new Event.PrintEnded(ID, new PrintResult.Failed(PrinterState.PAPER_OUT)));
        } catch (MalformedMessage impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
