package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.hub.hall.Ticket;
import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Stations that do anything at any time, from one seed.
final class RandomInputs {
    private final Random random;
    private final UUID outbox = Ids.next();
    private long seq;
    private Optional<Input> last = Optional.empty();

    RandomInputs(long seed) {
        this.random = new Random(seed);
    }

    /// Mostly seconds, now and then a night.
    long pause() {
        return random.nextInt(500) == 0 ? 40_000_000 : random.nextInt(20_000);
    }

    Input next(Hall hall, Instant now) {
        if (last.isPresent() && random.nextInt(10) == 0) {
            return last.get();
        }
        Input input = fresh(hall, now);
        last = Optional.of(input);
        return input;
    }

    private Input fresh(Hall hall, Instant now) {
        int counter = 1 + random.nextInt(3);
        return switch (random.nextInt(5)) {
            case 0, 1 -> asked(TestRules.KIOSK, kiosk(), now, missed(hall));
            case 2, 3 -> asked(TestRules.station(counter), desk(hall), now, Optional.empty());
            default -> reported(counter, now);
        };
    }

    private Input asked(
            StationName station, Request request, Instant now, Optional<TicketId> ofToken) {
        return new Input.Asked(
                station,
                new RequestMessage(Ids.next(), now, request),
                new Input.FreshTicket(Ids.ticket(), Ids.token()),
                Input.PinCheck.RIGHT,
                ofToken);
    }

    private Request kiosk() {
        if (random.nextInt(8) == 0) {
            return new Request.CheckIn(Ids.token());
        }
        ServiceCode service = random.nextBoolean() ? TestRules.A : TestRules.B;
        Optional<Priority> priority =
                random.nextInt(6) == 0 ? Optional.of(new Priority("elderly")) : Optional.empty();
        return new Request.TakeTicket(service, priority, Optional.empty(), Optional.empty());
    }

    private Request desk(Hall hall) {
        return switch (random.nextInt(14)) {
            case 0, 1 ->
                    new Request.SignIn(
                            new ClerkId("c" + (1 + random.nextInt(3))),
                            Optional.of("864213"),
                            Optional.empty());
            case 2, 3 -> new Request.CallNext();
            case 4 ->
                    new Request.Call(
                            Optional.of(anyTicket(hall)),
                            Optional.empty(),
                            Optional.of(CallReason.OTHER));
            case 5 -> new Request.Recall();
            case 6, 7 -> new Request.Start();
            case 8 -> new Request.Finish(Optional.empty());
            case 9 -> new Request.NoShow();
            case 10 -> new Request.Park(ParkReason.OTHER, Optional.empty());
            case 11 -> new Request.Unpark(anyTicket(hall));
            case 12 ->
                    random.nextBoolean()
                            ? new Request.Transfer(
                                    Optional.of(TestRules.B), Optional.empty(), Optional.empty())
                            : new Request.Transfer(
                                    Optional.empty(),
                                    Optional.of(new CounterId(3)),
                                    Optional.empty());
            default ->
                    random.nextBoolean()
                            ? new Request.Away(
                                    AwayReason.BREAK,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty())
                            : random.nextBoolean() ? new Request.Back() : new Request.SignOut();
        };
    }

    private TicketId anyTicket(Hall hall) {
        List<TicketId> all = List.copyOf(hall.tickets().all().keySet());
        return all.isEmpty() ? Ids.ticket() : all.get(random.nextInt(all.size()));
    }

    private Optional<TicketId> missed(Hall hall) {
        return hall.tickets().all().values().stream()
                .filter(t -> t.state() == cn.sansheng.messages.TicketState.NO_SHOW)
                .map(Ticket::id)
                .findFirst();
    }

    private Input reported(int counter, Instant now) {
        LineId line = new LineId("800" + counter);
        Fact fact =
                switch (random.nextInt(4)) {
                    case 0 -> new Fact.RatingGiven(1 + random.nextInt(5), Optional.empty());
                    case 1 -> new Fact.PhoneRang(line, Ids.next(), 1 + random.nextInt(5));
                    case 2 -> new Fact.PhoneAnswered(line, Ids.next(), 1 + random.nextInt(5), 7);
                    default -> new Fact.PhoneAbandoned(line, Ids.next(), 2);
                };
        long place = random.nextInt(10) == 0 ? seq : ++seq;
        return new Input.Reported(
                TestRules.station(counter),
                new FactMessage(
                        new UUID(outbox.getMostSignificantBits(), counter),
                        Math.max(1, place),
                        Ids.next(),
                        now,
                        fact));
    }
}
