package cn.sansheng.counter.desk;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.CallGround;
import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.ClerkCard;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Counter.Waiting;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Views of one counter on one morning, as the hub would send them.
public final class Scenes {
    public static final CounterId COUNTER = new CounterId(3);
    public static final Instant NOW = Instant.parse("2026-11-23T02:24:36Z");
    public static final ServiceCode A = new ServiceCode('A');
    public static final ServiceCode C = new ServiceCode('C');
    public static final TicketId A045 = ticket(45);
    public static final ClerkCard CLERK = new ClerkCard(new ClerkId("c03"), "王女士");

    private Scenes() {}

    public static TicketId ticket(int serial) {
        return new TicketId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + serial));
    }

    public static CalledTicket called(int serial, TicketState state) {
        return new CalledTicket(
                ticket(serial),
                new TicketNumber('A', serial),
                A,
                Optional.empty(),
                state,
                1,
                NOW.minus(Duration.ofMinutes(35)));
    }

    public static View.Services services() {
        return services(Optional.empty());
    }

    /// As the hub tells kiosks and consoles of an emergency (S70).
    public static View.Services held() {
        return services(Optional.of("emergency"));
    }

    public static View.Summary notices(String... notices) {
        return new View.Summary(1, List.of(), Map.of(), List.of(notices));
    }

    private static View.Services services(Optional<String> reason) {
        return new View.Services(
                1,
                List.of(
                        service(A, new Names("新设登记", "New company"), reason, 3, 4),
                        service(C, new Names("医保转移", "Insurance"), reason, 9)),
                Optional.of(
                        new View.Services.Hall(
                                new Names("大厅", "Hall"),
                                "Asia/Shanghai",
                                Optional.empty(),
                                Optional.empty())));
    }

    private static View.Services.Service service(
            ServiceCode code, Names names, Optional<String> reason, int... counters) {
        return new View.Services.Service(
                code,
                names,
                reason.isEmpty(),
                reason,
                0,
                Optional.empty(),
                Optional.of(
                        new View.Services.Where(
                                new Names("市场监管", "Market supervision"),
                                IntStream.of(counters).mapToObj(CounterId::new).toList(),
                                Optional.of("B区"),
                                Optional.of(new Names("B区", "Zone B")))));
    }

    public static View.Counter closed() {
        return view(CounterState.CLOSED, Optional.empty(), List.of(), Optional.empty());
    }

    public static View.Counter idle() {
        return view(CounterState.IDLE, Optional.empty(), waiting(14), Optional.empty());
    }

    public static View.Counter nobody() {
        return view(CounterState.IDLE, Optional.empty(), List.of(), Optional.empty());
    }

    /// Nobody waits, and whoever comes is called at once.
    public static View.Counter ready() {
        return with(nobody(), Optional.empty(), Optional.of(NOW), Optional.empty());
    }

    /// Two are parked for this counter and one for all.
    public static View.Counter parked(View.Counter view) {
        return with(
                view,
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        List.of(
                                parked(7, Optional.empty(), Optional.empty()),
                                parked(8, Optional.of(true), Optional.of(NOTE)),
                                parked(9, Optional.empty(), Optional.of("缺复印件")))));
    }

    private static View.Counter.Parked parked(
            int serial, Optional<Boolean> pool, Optional<String> note) {
        return new View.Counter.Parked(
                ticket(serial),
                new TicketNumber('A', serial),
                A,
                NOW.minus(Duration.ofMinutes(12)),
                ParkReason.DOCUMENTS,
                pool,
                note);
    }

    /// What the clerk before left; the longest there may be.
    public static final String NOTE =
            "从5号窗口转来：营业执照原件已核，缺经办人身份证复印件和公章，本人去二楼复印，约二十分钟回来；上午已缴工本费，收据在材料袋里，请先收复印件再盖章，余下的照常办理";

    public static View.Counter noted(View.Counter view) {
        return new View.Counter(
                view.revision() + 1,
                view.counter(),
                view.clerk(),
                view.state(),
                view.ticket().map(ticket -> ticket.noted(Optional.of(NOTE))),
                view.phone(),
                view.ratingPrompt(),
                view.waiting().stream().map(Scenes::noted).toList(),
                view.desk());
    }

    private static Waiting noted(Waiting row) {
        Optional<String> left =
                switch (row.number().serial()) {
                    case 2 -> Optional.of("材料已齐");
                    case 46 -> Optional.of(NOTE);
                    default -> Optional.empty();
                };
        return new Waiting(
                row.ticket(),
                row.number(),
                row.service(),
                row.since(),
                row.priority(),
                row.appointment(),
                left);
    }

    public static View.Counter called() {
        return with(
                view(
                        CounterState.CALLED,
                        Optional.of(called(45, TicketState.CALLED)),
                        waiting(13),
                        Optional.empty()),
                Optional.of(new Why(CallGround.ORDINARY_TURN, 1500, 2, Optional.empty())),
                Optional.empty(),
                Optional.empty());
    }

    public static View.Counter serving() {
        return view(
                CounterState.SERVING,
                Optional.of(called(45, TicketState.SERVING)),
                waiting(12),
                Optional.empty());
    }

    public static View.Counter away(Duration lasting) {
        return view(
                CounterState.AWAY,
                Optional.empty(),
                waiting(14),
                Optional.of(
                        new View.Counter.Away(
                                AwayReason.ERRAND,
                                NOW.minus(lasting),
                                Optional.of(NOW.minus(lasting).plus(Duration.ofMinutes(15))),
                                Optional.of(new CounterId(14)))));
    }

    /// After the service of A045; 60 s, as halls have it.
    public static View.Counter prompting(View.Counter view) {
        return new View.Counter(
                view.revision() + 1,
                view.counter(),
                view.clerk(),
                view.state(),
                view.ticket(),
                view.phone(),
                Optional.of(new View.Counter.RatingPrompt(A045, NOW.plusSeconds(60))),
                view.waiting(),
                view.desk());
    }

    public static View.Counter waiting(View.Counter view, List<Waiting> rows) {
        return new View.Counter(
                view.revision() + 1,
                view.counter(),
                view.clerk(),
                view.state(),
                view.ticket(),
                view.phone(),
                view.ratingPrompt(),
                rows,
                view.desk());
    }

    private static View.Counter with(
            View.Counter view,
            Optional<Why> why,
            Optional<Instant> readySince,
            Optional<List<View.Counter.Parked>> parked) {
        View.Counter.Desk desk = view.desk().orElseThrow();
        return new View.Counter(
                view.revision() + 1,
                view.counter(),
                view.clerk(),
                view.state(),
                view.ticket(),
                view.phone(),
                view.ratingPrompt(),
                view.waiting(),
                Optional.of(
                        new View.Counter.Desk(
                                desk.office(),
                                desk.place(),
                                desk.since(),
                                desk.finished(),
                                desk.awayTimes(),
                                desk.awaySeconds(),
                                desk.usualMinutes(),
                                desk.away(),
                                why,
                                readySince,
                                parked,
                                desk.history())));
    }

    /// The first and the third came for the slot of 10:00.
    public static View.Counter appointments(View.Counter view) {
        List<Waiting> rows = new ArrayList<>(view.waiting());
        rows.set(0, booked(rows.remove(1)));
        rows.set(2, booked(rows.get(2)));
        return waiting(view, rows);
    }

    private static Waiting booked(Waiting row) {
        return new Waiting(
                row.ticket(),
                row.number(),
                row.service(),
                row.since(),
                Optional.empty(),
                Optional.of(Instant.parse("2026-11-23T02:00:00Z")),
                Optional.empty());
    }

    /// A045 was finished here at last, two others before.
    public static View.Counter finished(View.Counter view) {
        return with(
                view,
                List.of(
                        done(45, Duration.ZERO, Outcome.DONE),
                        done(31, Duration.ofMinutes(20), Outcome.ACCEPTED),
                        done(12, Duration.ofMinutes(75), Outcome.SUPPLEMENT)));
    }

    private static View.Counter.Done done(int serial, Duration ago, Outcome outcome) {
        return new View.Counter.Done(
                ticket(serial), new TicketNumber('A', serial), A, NOW.minus(ago), outcome);
    }

    private static View.Counter with(View.Counter view, List<View.Counter.Done> history) {
        View.Counter.Desk desk = view.desk().orElseThrow();
        return new View.Counter(
                view.revision() + 1,
                view.counter(),
                view.clerk(),
                view.state(),
                view.ticket(),
                view.phone(),
                view.ratingPrompt(),
                view.waiting(),
                Optional.of(
                        new View.Counter.Desk(
                                desk.office(),
                                desk.place(),
                                desk.since(),
                                desk.finished(),
                                desk.awayTimes(),
                                desk.awaySeconds(),
                                desk.usualMinutes(),
                                desk.away(),
                                desk.why(),
                                desk.readySince(),
                                desk.parked(),
                                Optional.of(history))));
    }

    public static View.Counter ringing(View.Counter view, int ring) {
        return new View.Counter(
                view.revision() + 1,
                view.counter(),
                view.clerk(),
                view.state(),
                view.ticket(),
                new View.Counter.Phone(ring > 0, ring),
                view.ratingPrompt(),
                view.waiting(),
                view.desk());
    }

    private static View.Counter view(
            CounterState state,
            Optional<CalledTicket> ticket,
            List<Waiting> waiting,
            Optional<View.Counter.Away> away) {
        return new View.Counter(
                1,
                COUNTER,
                state == CounterState.CLOSED ? Optional.empty() : Optional.of(CLERK),
                state,
                ticket,
                new View.Counter.Phone(false, 0),
                Optional.empty(),
                waiting,
                Optional.of(
                        new View.Counter.Desk(
                                new Names("市场监管", "Market supervision"),
                                "A区",
                                NOW.minus(Duration.ofSeconds(432)),
                                22,
                                away.isPresent() ? 2 : 1,
                                9 * 60,
                                ticket.map(_ -> 8),
                                away,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    private static List<Waiting> waiting(int people) {
        List<Waiting> rows = new ArrayList<>();
        rows.add(
                new Waiting(
                        ticket(2),
                        new TicketNumber('P', 2),
                        A,
                        NOW.minus(Duration.ofMinutes(4)),
                        Optional.of(new Priority("disabled"))));
        for (int place = 1; place < people; place++) {
            rows.add(
                    new Waiting(
                            ticket(45 + place),
                            new TicketNumber(place % 4 == 0 ? 'C' : 'A', 45 + place),
                            place % 4 == 0 ? C : A,
                            NOW.minus(Duration.ofMinutes(33 - 2L * place)),
                            Optional.empty()));
        }
        return rows;
    }
}
