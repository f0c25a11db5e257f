package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Choice;
import cn.sansheng.kiosk.visit.Closure;
import cn.sansheng.kiosk.visit.Closure.Cause;
import cn.sansheng.kiosk.visit.Focus;
import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Picture.Asked;
import cn.sansheng.kiosk.visit.Picture.Given;
import cn.sansheng.kiosk.visit.Picture.Help;
import cn.sansheng.kiosk.visit.Picture.How;
import cn.sansheng.kiosk.visit.Picture.Pressed;
import cn.sansheng.kiosk.visit.Picture.Progress;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Reprint;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Picture.Staff;
import cn.sansheng.kiosk.visit.Taken;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.visit.Typed;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
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
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Pictures of a hall in the likeness of a county's.
final class Samples {
    private static final Names HALL = new Names("庄河市公共行政服务中心", "Zhuanghe Public Service Centre");
    private static final List<CounterId> COUNTERS =
            Stream.of(3, 4, 5, 25).map(CounterId::new).toList();

    static final List<Closure.Span> HOURS =
            List.of(
                    new Closure.Span(LocalTime.of(8, 30), LocalTime.of(11, 30)),
                    new Closure.Span(LocalTime.of(13, 30), LocalTime.of(17, 0)));

    private Samples() {}

    static Picture picture(Language language, Shown shown) {
        return picture(language, Layout.USUAL, shown);
    }

    static Picture picture(Language language, Layout layout, Shown shown) {
        return new Picture(
                language,
                Optional.of(HALL),
                Optional.of(LocalDateTime.of(2026, 11, 23, 10, 24)),
                layout,
                Optional.empty(),
                Optional.empty(),
                Help.NONE,
                shown);
    }

    /// Each screen, in its easy and its hard cases, by name.
    static Map<String, Picture> screens(Language language, Layout layout) {
        Map<String, Picture> all = new LinkedHashMap<>();
        shown().forEach((name, shown) -> all.put(name, picture(language, layout, shown)));
        all.put("still-there", stillThere(language, layout));
        all.put("staff", staffCalled(language, layout, Help.SAID));
        all.put("staff-alone", staffCalled(language, layout, Help.SAID_ALONE));
        all.put("guided", guided(language, layout));
        return all;
    }

    static Picture stillThere(Language language, Layout layout) {
        Picture home = picture(language, layout, offer(county(), Reach.HUB, Optional.empty()));
        return new Picture(
                home.language(),
                home.hall(),
                home.time(),
                home.layout(),
                Optional.of(20),
                Optional.empty(),
                Help.NONE,
                home.shown());
    }

    /// As the five keys see it, standing on the last service.
    static Picture guided(Language language, Layout layout) {
        Picture home = picture(language, layout, offer(twentyFour(), Reach.HUB, Optional.empty()));
        Choice last = new Choice("service-Y", new Touch.Take(new ServiceCode('Y')));
        return new Picture(
                home.language(),
                home.hall(),
                home.time(),
                home.layout(),
                Optional.empty(),
                Optional.of(new Focus(Optional.of(last), 24, 28, 0)),
                Help.CALLED,
                home.shown());
    }

    static Picture staffCalled(Language language, Layout layout, Help help) {
        Picture home = picture(language, layout, offer(county(), Reach.HUB, Optional.empty()));
        return new Picture(
                home.language(),
                home.hall(),
                home.time(),
                home.layout(),
                Optional.empty(),
                Optional.empty(),
                help,
                home.shown());
    }

    private static Map<String, Shown> shown() {
        List<Service> many = new ArrayList<>(twentyFour());
        many.addFirst(
                service(
                        'A',
                        new Names("建设工程消防验收、备案和抽查", "Fire safety acceptance of buildings"),
                        Optional.empty(),
                        123));
        Map<String, Shown> all = new LinkedHashMap<>();
        all.put("starting", new Shown.Starting());
        all.put("away", new Shown.Away(Optional.of("0411-89812345")));
        all.put("home", offer(services(), Reach.HUB, Optional.empty()));
        all.put("home-county", offer(county(), Reach.HUB, Optional.empty()));
        all.put("home-no-paper", offer(many, Reach.HUB, Optional.of(PrinterState.PAPER_OUT)));
        all.put("home-alone", offer(many, Reach.ALONE, Optional.empty()));
        all.put("ticket", new Shown.Ticket(given(), Progress.PRINTED));
        all.put("ticket-printing", new Shown.Ticket(given(), Progress.PRINTING));
        all.put("ticket-alone", new Shown.Ticket(given(Optional.empty()), Progress.PRINTED));
        all.put("no-paper", missing(given(), PrinterState.PAPER_OUT, Reprint.NOT_YET, Staff.TOLD));
        all.put(
                "no-paper-alone",
                missing(
                        given(Optional.empty()),
                        PrinterState.PAPER_OUT,
                        Reprint.NOT_YET,
                        Staff.TO_BE_CALLED));
        all.put("reprint", missing(given(), PrinterState.HOT, Reprint.POSSIBLE, Staff.TOLD));
        all.put("refused", new Shown.Refused(licence(), RefusalCode.FULL_TODAY, 20));
        all.put("no-answer", new Shown.NoAnswer(licence(), 20));
        all.put("not-checked-in", new Shown.NotCheckedIn(RefusalCode.WRONG_STATE, How.SCANNED, 20));
        all.put("mistyped", new Shown.NotCheckedIn(RefusalCode.UNKNOWN_TICKET, How.TYPED, 20));
        all.put("typing", typing("", Optional.empty(), 0));
        all.put("typing-half", typing("k5q7zc2mwq", Optional.of(4), 1));
        all.put("typing-whole", typing("wmwmwmwmwmwmwmwmwmwmwmwmwm", Optional.empty(), 0));
        all.put("closed", closed(Cause.OUT_OF_HOURS, HOURS, Optional.of(LocalTime.of(13, 30))));
        all.put("closed-over", closed(Cause.OUT_OF_HOURS, HOURS, Optional.empty()));
        all.put("closed-unknown", closed(Cause.OUT_OF_HOURS, List.of(), Optional.empty()));
        all.put("full", closed(Cause.FULL_TODAY, HOURS, Optional.empty()));
        all.putAll(BrowseSamples.all());
        all.put("emergency", closed(Cause.EMERGENCY, HOURS, Optional.empty()));
        return all;
    }

    static Picture typing(String typed) {
        return typing(Layout.USUAL, typed, 0);
    }

    static Picture typing(Layout layout, String typed, int part) {
        return picture(Language.ZH, layout, typing(typed, Optional.empty(), part));
    }

    private static Shown typing(String typed, Optional<Integer> row, int part) {
        return new Shown.Typing(new Typed(typed), row, part, Asked.NOT_YET);
    }

    static Shown closed(Cause cause, List<Closure.Span> today, Optional<LocalTime> opensAt) {
        return new Shown.Closed(new Closure(cause, today, opensAt), Optional.of("0411-89812345"));
    }

    private static Shown missing(Given given, PrinterState trouble, Reprint reprint, Staff staff) {
        return new Shown.TicketNotPrinted(given, trouble, reprint, staff);
    }

    private static Shown.Offer offer(
            List<Service> services, Reach reach, Optional<PrinterState> trouble) {
        return new Shown.Offer(services, 0, reach, trouble, Optional.empty());
    }

    /// Twelve services as a county has them: look 01.
    static List<Service> county() {
        return List.of(
                service('A', new Names("开公司、营业执照", "Business licence"), Optional.empty(), 12),
                service('B', new Names("社保、养老金", "Pension and insurance"), Optional.empty(), 9),
                service('C', new Names("医保、报销", "Medical insurance"), Optional.empty(), 7),
                service('D', new Names("身份证、户口", "ID card, household"), Optional.empty(), 5),
                service('E', new Names("买房、不动产证", "Property title"), Optional.empty(), 14),
                service('F', new Names("缴税、开发票", "Taxes and invoices"), Optional.empty(), 4),
                service('G', new Names("住房公积金", "Housing fund"), Optional.empty(), 2),
                service('H', new Names("建房、施工许可", "Building permit"), Optional.empty(), 0),
                service('J', new Names("车辆、道路运输", "Road transport"), Optional.empty(), 3),
                service('K', new Names("结婚、低保", "Marriage, benefits"), Optional.empty(), 1),
                service('L', new Names("健康证、卫生许可", "Hygiene permit"), Optional.of("closed"), 0),
                service('M', new Names("农机、渔船、种子", "Farms, boats"), Optional.of("full-today"), 3));
    }

    static Picture home(Language language) {
        return picture(
                language,
                new Shown.Offer(services(), 0, Reach.HUB, Optional.empty(), Optional.empty()));
    }

    /// With a line over the tiles, which therefore stand lower.
    static Picture homeWithoutPaper() {
        return picture(
                Language.ZH, offer(county(), Reach.HUB, Optional.of(PrinterState.PAPER_OUT)));
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
        return ticket(Language.ZH, progress);
    }

    static Picture ticket(Language language, Progress progress) {
        return picture(language, new Shown.Ticket(given(), progress));
    }

    static Picture missing(PrinterState trouble, Reprint reprint, Staff staff) {
        return picture(Language.ZH, new Shown.TicketNotPrinted(given(), trouble, reprint, staff));
    }

    /// Without paper, with this page behind its QR code.
    static Picture missing(String page) {
        Given given = given();
        return picture(
                Language.ZH,
                missing(
                        new Given(
                                given.ticket(),
                                given.service(),
                                Optional.of(URI.create(page)),
                                given.seconds()),
                        PrinterState.PAPER_OUT,
                        Reprint.NOT_YET,
                        Staff.TOLD));
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
                                Optional.of("一楼东区"),
                                Optional.of(new Names("一楼东区", "Ground floor, east")))));
    }
}
