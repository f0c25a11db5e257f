package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.printer.Slip;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View;
import cn.sansheng.messages.WaitMinutes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Plays a kiosk with a clock in hand; the test is hub and printer.
final class Rehearsal {
    static final ServiceCode A = new ServiceCode('A');
    static final ServiceCode L = new ServiceCode('L');
    private static final Instant MORNING = Instant.parse("2026-11-23T02:24:30Z");
    static final java.time.ZoneId SHANGHAI = java.time.ZoneId.of("Asia/Shanghai");
    private static final Duration TICK = Duration.ofMillis(250);

    private final List<Command> commands = new ArrayList<>();
    private Duration now = Duration.ofHours(1);
    private long ids;
    private Visit state;

    Rehearsal() {
        this(Kept.NOTHING);
    }

    /// Started again, with what was kept.
    Rehearsal(Kept kept) {
        state = Visit.starting("取号机1", Language.ZH, kept, moment());
    }

    /// At work: hub there, services known, printer asked and well.
    static Rehearsal open() {
        Rehearsal kiosk = new Rehearsal();
        kiosk.happens(new Event.HubReached());
        kiosk.happens(new Event.ServicesArrived(services()));
        kiosk.happens(new Event.PrinterLooked(PrinterState.OK));
        kiosk.commands.clear();
        return kiosk;
    }

    static View.Services services() {
        return new View.Services(
                7,
                List.of(service(A, Optional.empty()), service(L, Optional.of("closed"))),
                Optional.of(
                        new View.Services.Hall(
                                new View.Names("庄河市公共行政服务中心", "Zhuanghe Public Service Centre"),
                                "Asia/Shanghai",
                                Optional.of("https://hall.example"),
                                Optional.of("0411-12345"))));
    }

    static View.Services.Service service(ServiceCode code, Optional<String> closed) {
        return new View.Services.Service(
                code,
                new View.Names("业务" + code, "Service " + code),
                closed.isEmpty(),
                closed,
                12,
                Optional.of(new WaitMinutes(22, 33)),
                Optional.of(
                        new View.Services.Where(
                                new View.Names("市场监管局", "Market Regulation"),
                                Stream.of(3, 4, 5).map(CounterId::new).toList(),
                                Optional.of("一楼东区"),
                                Optional.of(new View.Names("一楼东区", "Ground floor, east")))));
    }

    static IssuedTicket ticket(int serial) {
        return new IssuedTicket(
                new TicketId(new UUID(9, serial)),
                new TicketNumber('A', serial),
                A,
                MORNING,
                new Token("abcdefghijklmnopqrstuvwxye"),
                12,
                Optional.of(new WaitMinutes(22, 33)),
                Optional.empty());
    }

    Moment moment() {
        return new Moment(now, MORNING.plus(now.minusHours(1)));
    }

    void happens(Event event) {
        Visit.Step step = state.step(event, moment());
        state = step.next();
        commands.addAll(step.commands());
    }

    void touches(Touch touch) {
        happens(new Event.Touched(touch, new UUID(1, ++ids)));
    }

    void presses(Key... keys) {
        for (Key key : keys) {
            happens(new Event.KeyPressed(key, new UUID(1, ++ids)));
        }
    }

    void passes(Duration time) {
        Duration end = now.plus(time);
        while (now.compareTo(end) < 0) {
            now = now.plus(TICK);
            happens(new Event.TimePassed());
        }
    }

    Picture picture() {
        return state.picture(moment());
    }

    Picture.Shown shown() {
        return picture().shown();
    }

    List<Command> commands() {
        return commands;
    }

    <C extends Command> List<C> commands(Class<C> kind) {
        return commands.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<RequestMessage> asked() {
        return commands(Command.Ask.class).stream().map(Command.Ask::request).toList();
    }

    /// Numbers A5001 to A5003 in reserve, in the morning's hours.
    static View.Ranges ranges(int from) {
        return new View.Ranges(
                3,
                LocalDate.of(2026, 11, 23),
                List.of(new View.Ranges.Range(A, from, 5003), new View.Ranges.Range(L, from, 5003)),
                Optional.of(
                        List.of(
                                new View.Ranges.Hours(
                                        Instant.parse("2026-11-23T00:30:00Z"),
                                        Instant.parse("2026-11-23T03:30:00Z")))));
    }

    /// What the shell does with a number that is given alone, when the disk takes it.
    Fact.TicketIssuedOffline keeps() {
        return keeps(commands(Command.GiveAlone.class).getLast());
    }

    Fact.TicketIssuedOffline keeps(Command.GiveAlone give) {
        Fact.TicketIssuedOffline fact =
                new Fact.TicketIssuedOffline(
                        new TicketId(new UUID(7, give.number().serial())),
                        new Token("abcdefghijklmnopqrstuvwxye"),
                        give.number(),
                        give.service(),
                        moment().hall(),
                        Optional.empty(),
                        give.request(),
                        Optional.of(give.language()));
        happens(new Event.GivenAlone(fact));
        return fact;
    }

    static Slip slip(Command.Print print) {
        return (Slip) print.paper();
    }

    UUID lastJob() {
        return commands(Command.Print.class).getLast().job();
    }

    /// A citizen takes a ticket of service A.
    void takes(int serial) {
        touches(new Touch.Take(A));
        happens(new Event.TicketGiven(asked().getLast().id(), ticket(serial)));
    }

    void prints(PrintResult result) {
        happens(new Event.PrintEnded(lastJob(), result));
    }
}
