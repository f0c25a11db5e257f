package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// What stations report: mostly what they may, mostly in its turn.
final class RandomFacts {
    private static final StationName BOARDS = new StationName("boards-1");

    private final Random random;
    private final RandomIds ids;
    private UUID call;
    private int offlineSerial = 5001;

    RandomFacts(Random random, RandomIds ids) {
        this.random = random;
        this.ids = ids;
        this.call = ids.next();
    }

    Input reported(Hall hall, int counter, Instant now) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> reported(hall, TestRules.KIOSK, ofKiosk(hall, now), now);
            case 3 -> reported(hall, TestRules.KIOSK_2, ofKiosk(hall, now), now);
            case 4 -> reported(hall, BOARDS, ofBoards(hall), now);
            case 5 -> reported(hall, TestRules.station(counter), ofAny(), now);
            case 6 -> reported(hall, TestRules.station(counter), ofKiosk(hall, now), now);
            default -> reported(hall, TestRules.station(counter), ofCounter(hall, counter), now);
        };
    }

    Input unreadable(Hall hall, StationName station) {
        UUID outbox = outbox(station);
        return new Input.Unreadable(station, outbox, seq(hall, station, outbox), "not JSON");
    }

    private Input reported(Hall hall, StationName station, Fact fact, Instant now) {
        UUID outbox = outbox(station);
        long seq = seq(hall, station, outbox);
        Instant at = now.minusSeconds(random.nextInt(40));
        return new Input.Reported(station, new FactMessage(outbox, seq, ids.next(), at, fact));
    }

    private static UUID outbox(StationName station) {
        return new UUID(0x7000L, Long.MIN_VALUE | station.hashCode());
    }

    /// Now and then one that was seen, or one too far ahead.
    private long seq(Hall hall, StationName station, UUID outbox) {
        long due = hall.upTo(station, outbox) + 1;
        return random.nextInt(10) == 0 ? Math.max(1, due - 1 + random.nextInt(3)) : due;
    }

    private Fact ofKiosk(Hall hall, Instant now) {
        return switch (random.nextInt(3)) {
            case 0 -> new Fact.TicketPrinted(anyTicket(hall), "job");
            case 1 -> new Fact.PrintFailed(anyTicket(hall), "job", "paper-out");
            default ->
                    new Fact.TicketIssuedOffline(
                            ids.ticket(),
                            ids.token(),
                            new TicketNumber('A', offlineSerial()),
                            TestRules.A,
                            now,
                            Optional.empty(),
                            ids.anyOf(hall.answers().today().keySet()),
                            ids.anyOf(List.of(Language.values())));
        };
    }

    /// Now and then a number that was used already.
    private int offlineSerial() {
        return random.nextInt(5) == 0 ? offlineSerial : ++offlineSerial;
    }

    private Fact ofCounter(Hall hall, int counter) {
        LineId line = new LineId("800" + counter);
        if (random.nextInt(4) == 0) {
            call = ids.next();
        }
        int rings = 1 + random.nextInt(5);
        return switch (random.nextInt(7)) {
            case 0 -> new Fact.RatingGiven(rings, Optional.empty());
            case 1 -> new Fact.RatingGiven(rings, Optional.of(anyTicket(hall)));
            case 2 -> new Fact.PhoneRang(line, call, rings);
            case 3 -> new Fact.PhoneAnswered(line, call, rings, 7);
            case 4 -> new Fact.PhoneAbandoned(line, call, rings);
            case 5 -> new Fact.PhoneEnded(line, call, 30);
            default -> new Fact.PhoneOffHookTooLong(line);
        };
    }

    private Fact ofBoards(Hall hall) {
        BoardId board = new BoardId("1");
        return switch (random.nextInt(3)) {
            case 0 -> new Fact.BoardShown(board, hall.n() * 1000, hall.n(), 128, 32, "");
            case 1 -> new Fact.BoardLost(board);
            default -> new Fact.BoardFound(board);
        };
    }

    private Fact ofAny() {
        return switch (random.nextInt(3)) {
            case 0 -> new Fact.PartChanged(new PartName("buttons"), "ok");
            case 1 -> new Fact.OrderDone(ids.next());
            default -> new Fact.OrderFailed(ids.next(), "no paper");
        };
    }

    private TicketId anyTicket(Hall hall) {
        return ids.anyOf(hall.tickets().all().keySet()).orElseGet(ids::ticket);
    }
}
