package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Appointment;
import cn.sansheng.hub.hall.Desk;
import cn.sansheng.hub.hall.EmergencyKind;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.hub.hall.Ticket;
import cn.sansheng.hub.hall.Wish;
import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Status;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.TicketState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Stations that ask and report anything at any time, again and too late, from one seed.
final class RandomInputs {
    private static final int REMEMBERED = 60;

    private final RandomIds ids;
    private final Random random;
    private final RandomFacts facts;
    private final List<Sent> sent = new ArrayList<>();

    private record Sent(LocalDate day, Input input) {}

    RandomInputs(long seed) {
        this.random = new Random(seed);
        this.ids = new RandomIds(random);
        this.facts = new RandomFacts(random, ids);
    }

    /// Milliseconds: mostly seconds, now and then a long lunch or a night.
    long pause() {
        return switch (random.nextInt(400)) {
            case 0 -> 40_000_000;
            case 1, 2 -> 3_000_000;
            default -> random.nextInt(20_000);
        };
    }

    boolean hubRestarts() {
        return random.nextInt(300) == 0;
    }

    boolean snapshotIsTaken() {
        return random.nextInt(150) == 0;
    }

    /// What was sent may come again for a day (contract, requests).
    Input next(Hall hall, Instant now) {
        sent.removeIf(old -> old.day().plusDays(1).isBefore(hall.day()));
        if (!sent.isEmpty() && random.nextInt(6) == 0) {
            return sent.get(random.nextInt(sent.size())).input();
        }
        if (sent.size() == REMEMBERED) {
            sent.remove(random.nextInt(REMEMBERED));
        }
        Input input = fresh(hall, now);
        sent.add(new Sent(hall.day(), input));
        return input;
    }

    private Input fresh(Hall hall, Instant now) {
        int counter = 1 + random.nextInt(3);
        return switch (random.nextInt(26)) {
            case 0, 1, 2, 3, 4, 5 -> asked(kiosk(), kioskRequest(), now, missed(hall));
            case 6 -> asked(kiosk(), counterRequest(hall), now, Optional.empty());
            case 7 -> asked(TestRules.station(counter), kioskRequest(), now, missed(hall));
            case 8 -> comingOrGoing(hall, counter, now);
            case 23 -> wished(hall);
            case 24 -> emergency();
            case 25 -> arriving(hall, now);
            case 9 -> facts.unreadable(hall, TestRules.station(counter));
            case 10, 11, 12, 13 -> facts.reported(hall, counter, now);
            default ->
                    asked(
                            TestRules.station(counter),
                            random.nextBoolean() ? counterRequest(hall) : sensible(hall, counter),
                            now,
                            Optional.empty());
        };
    }

    /// Mostly lifted: the hall is still for a quarter of the time.
    private Input emergency() {
        return random.nextInt(4) == 0
                ? new Input.EmergencyDeclared(clerk(), EmergencyKind.POWER, Optional.empty())
                : new Input.EmergencyLifted(clerk());
    }

    /// One of a few appointments, before, in or after its slot: some arrive twice.
    private Input arriving(Hall hall, Instant now) {
        Appointment appointment =
                new Appointment(
                        new UUID(0x7000L, Long.MIN_VALUE | random.nextInt(400)),
                        service(),
                        now.plusSeconds(60L * (random.nextInt(60) - 30)),
                        ids.token());
        return new Input.Asked(
                kiosk(),
                new RequestMessage(ids.next(), now, new Request.CheckIn(appointment.token())),
                new Input.FreshTicket(ids.ticket(), ids.token()),
                Input.PinCheck.NOT_ASKED,
                missed(hall).filter(_ -> random.nextInt(10) == 0),
                Optional.of(appointment));
    }

    private Input wished(Hall hall) {
        TicketNumber number =
                ids.anyOf(hall.tickets().byNumber().keySet())
                        .orElseGet(() -> new TicketNumber('A', 1));
        Wish wish = random.nextBoolean() ? new Wish.Reprint(number) : new Wish.BringBack(number);
        return new Input.Wished(ids.next(), clerk(), wish);
    }

    private StationName kiosk() {
        return random.nextBoolean() ? TestRules.KIOSK : TestRules.KIOSK_2;
    }

    private Input asked(
            StationName station, Request request, Instant now, Optional<TicketId> ofToken) {
        Input.PinCheck pin = random.nextInt(10) == 0 ? Input.PinCheck.WRONG : Input.PinCheck.RIGHT;
        return new Input.Asked(
                station,
                new RequestMessage(ids.next(), now, request),
                new Input.FreshTicket(ids.ticket(), ids.token()),
                pin,
                ofToken);
    }

    private Request kioskRequest() {
        if (random.nextInt(5) == 0) {
            return new Request.CheckIn(ids.token());
        }
        Optional<Priority> priority =
                random.nextInt(6) == 0 ? Optional.of(new Priority("elderly")) : Optional.empty();
        return new Request.TakeTicket(
                service(), priority, any(Language.values()), Optional.empty());
    }

    private Request counterRequest(Hall hall) {
        return switch (random.nextInt(18)) {
            case 0, 1 -> signIn();
            case 2, 3, 4 -> new Request.CallNext(maybe());
            case 5 -> call(hall);
            case 6 -> new Request.Recall();
            case 7 -> new Request.Start();
            case 8 -> new Request.Start(Optional.of(anyTicket(hall)));
            case 9 -> new Request.Finish(any(Outcome.values()));
            case 10 -> finish(hall);
            case 11, 12 -> new Request.NoShow(maybe());
            case 13 -> new Request.Park(ParkReason.OTHER, note(), maybe());
            case 14 -> new Request.Unpark(anyTicket(hall));
            case 15 -> transfer();
            default -> presence();
        };
    }

    private Request signIn() {
        return new Request.SignIn(clerk(), Optional.of("864213"), Optional.empty());
    }

    /// What a clerk at that counter would do, so that queues become empty too.
    private Request sensible(Hall hall, int counter) {
        Desk desk = hall.desk(new CounterId(counter));
        if (desk.clerk().isEmpty()) {
            return signIn();
        }
        if (desk.away().isPresent()) {
            return new Request.Back();
        }
        return desk.ticket()
                .map(hall.tickets()::known)
                .map(this::sensible)
                .orElseGet(() -> new Request.CallNext(Optional.of(true)));
    }

    private Request sensible(Ticket held) {
        if (held.state() == TicketState.SERVING) {
            return random.nextInt(4) == 0 ? transfer() : new Request.Finish(Optional.empty());
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Request.Recall();
            case 1 -> new Request.NoShow();
            default -> new Request.Start();
        };
    }

    /// One item of a visit, or the correction of an outcome.
    private Request finish(Hall hall) {
        return random.nextBoolean()
                ? new Request.Finish(
                        any(Outcome.values()), Optional.of(service()), Optional.empty())
                : new Request.Finish(
                        any(Outcome.values()), Optional.empty(), Optional.of(anyTicket(hall)));
    }

    private Request call(Hall hall) {
        return new Request.Call(
                Optional.of(anyTicket(hall)), Optional.empty(), any(CallReason.values()));
    }

    private Request transfer() {
        return random.nextBoolean()
                ? new Request.Transfer(Optional.of(service()), Optional.empty(), note())
                : new Request.Transfer(
                        Optional.empty(),
                        Optional.of(new CounterId(1 + random.nextInt(3))),
                        note());
    }

    private Request presence() {
        return switch (random.nextInt(4)) {
            case 0 ->
                    new Request.Away(
                            AwayReason.BREAK, Optional.empty(), Optional.empty(), Optional.empty());
            case 1 -> new Request.SignOut();
            default -> new Request.Back();
        };
    }

    private Input comingOrGoing(Hall hall, int counter, Instant now) {
        StationName station = TestRules.station(counter);
        var standing = Optional.ofNullable(hall.stations().get(station));
        var session =
                standing.filter(_ -> random.nextBoolean())
                        .map(known -> known.session())
                        .orElseGet(ids::next);
        return switch (random.nextInt(3)) {
            case 0 ->
                    new Input.Born(
                            station,
                            Status.birth(
                                    session,
                                    StationKind.COUNTER,
                                    "test",
                                    now,
                                    ids.next(),
                                    Map.of()));
            case 1 -> new Input.Died(station, session);
            default -> new Input.GoneTooLong(station);
        };
    }

    private ServiceCode service() {
        return random.nextBoolean() ? TestRules.A : TestRules.B;
    }

    private ClerkId clerk() {
        return new ClerkId("c" + (1 + random.nextInt(3)));
    }

    private Optional<String> note() {
        return random.nextBoolean() ? Optional.of("材料" + random.nextInt(9)) : Optional.empty();
    }

    private Optional<Boolean> maybe() {
        return random.nextBoolean() ? Optional.of(random.nextBoolean()) : Optional.empty();
    }

    private <T> Optional<T> any(T[] values) {
        int at = random.nextInt(values.length + 1);
        return at == values.length ? Optional.empty() : Optional.of(values[at]);
    }

    private TicketId anyTicket(Hall hall) {
        return ids.anyOf(hall.tickets().all().keySet()).orElseGet(ids::ticket);
    }

    private Optional<TicketId> missed(Hall hall) {
        return ids.anyOf(
                hall.tickets().all().values().stream()
                        .filter(t -> t.state() == TicketState.NO_SHOW)
                        .map(Ticket::id)
                        .toList());
    }
}
