package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Picture.Given;
import cn.sansheng.kiosk.visit.Picture.Pressed;
import cn.sansheng.kiosk.visit.Picture.Progress;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Reprint;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Picture.Staff;
import cn.sansheng.kiosk.visit.Taken;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.View.Services.Service;
import cn.sansheng.messages.View.Services.Where;
import cn.sansheng.messages.WaitMinutes;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Pictures of a hall in the likeness of a county's.
final class Samples {
    private static final Names HALL = new Names("庄河市公共行政服务中心", "Zhuanghe Public Service Centre");
    private static final List<CounterId> COUNTERS =
            Stream.of(3, 4, 5, 25).map(CounterId::new).toList();

    private Samples() {}

    static Picture picture(Language language, Shown shown) {
        return new Picture(
                language,
                Optional.of(HALL),
                Optional.of(LocalDateTime.of(2026, 11, 23, 10, 24)),
                shown);
    }

    static Picture home(Language language) {
        return picture(
                language,
                new Shown.Offer(services(), 0, Reach.HUB, Optional.empty(), Optional.empty()));
    }

    static Picture home(List<Service> services, int page) {
        return picture(
                Language.ZH,
                new Shown.Offer(services, page, Reach.HUB, Optional.empty(), Optional.empty()));
    }

    static Picture taking(Pressed pressed) {
        return picture(
                Language.ZH,
                new Shown.Offer(services(), 0, Reach.HUB, Optional.empty(), Optional.of(pressed)));
    }

    static Picture ticket(Progress progress) {
        return picture(Language.ZH, new Shown.Ticket(given(), progress));
    }

    static Picture missing(PrinterState trouble, Reprint reprint, Staff staff) {
        return picture(Language.ZH, new Shown.TicketNotPrinted(given(), trouble, reprint, staff));
    }

    static Given given() {
        return given(Optional.of(new Taken.Queue(12, Optional.of(new WaitMinutes(22, 33)))));
    }

    static Given given(Optional<Taken.Queue> queue) {
        Taken ticket =
                new Taken(
                        new TicketId(new UUID(0, 1)),
                        new TicketNumber('A', 58),
                        new Token("abcdefghijklmnopqrstuvwxye"),
                        Instant.EPOCH,
                        queue);
        return new Given(
                ticket,
                licence(),
                Optional.of(URI.create("https://hall.example/t/abcdefghijklmnopqrstuvwxye")),
                20);
    }

    static Service licence() {
        return service('A', new Names("营业执照", "Business licence"), Optional.empty(), 12);
    }

    static List<Service> services() {
        return List.of(
                licence(),
                service('H', new Names("施工许可", "Building permit"), Optional.empty(), 0),
                service('L', new Names("卫生许可", "Hygiene permit"), Optional.of("closed"), 0),
                service('M', new Names("农机渔船", "Fishing boats"), Optional.of("full-today"), 3));
    }

    static List<Service> twentyFour() {
        return IntStream.rangeClosed('B', 'Y')
                .mapToObj(code ->
                        service(
                                (char) code,
                                new Names("业务" + (char) code, "Service " + (char) code),
                                Optional.empty(),
                                1))
                .toList();
    }

    static Service service(char code, Names names, Optional<String> closed, int waiting) {
        return new Service(
                new ServiceCode(code),
                names,
                closed.isEmpty(),
                closed,
                waiting,
                Optional.of(waiting == 0 ? new WaitMinutes(0, 2) : new WaitMinutes(22, 33)),
                Optional.of(
                        new Where(
                                new Names("市场监管局", "Market Regulation"),
                                COUNTERS,
                                Optional.of("一楼东区"))));
    }
}
