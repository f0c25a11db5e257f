package cn.sansheng.hub.hall;

import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Status.Anchor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/// The live hall: the fold of its journal, immutable. `n` and `at` are those of the last entry,
/// `day` the open day, `open` whether office hours run. Everything else is found by [Folding].
public record Hall(
        long n,
        Instant at,
        LocalDate day,
        boolean open,
        Tickets tickets,
        PSortedMap<CounterId, Desk> desks,
        PSortedMap<LineId, Ringing> ringing,
        PSortedMap<BoardId, Boolean> boards,
        PSortedMap<StationName, StationStanding> stations,
        PSortedMap<OutboxId, Long> outboxes,
        Answers answers,
        PVector<LivePicture.Call> calls,
        Figures figures,
        Optional<Anchor> anchor) {

    /// A hall before its first entry.
    public static Hall empty(LocalDate day) {
        return new Hall(
                0,
                Instant.EPOCH,
                day,
                false,
                Tickets.NONE,
                TreePMap.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                Answers.NONE,
                TreePVector.empty(),
                Figures.NONE,
                Optional.empty());
    }

    public Desk desk(CounterId counter) {
        Desk desk = desks.get(counter);
        return desk == null ? Desk.closed(at) : desk;
    }

    /// The last fact of an outbox that stands in the journal; an unknown outbox has 0.
    public long upTo(StationName station, UUID outbox) {
        return outboxes.getOrDefault(new OutboxId(station, outbox), 0L);
    }

    Hall withTickets(Tickets next) {
        return new Hall(
                n, at, day, open, next, desks, ringing, boards, stations, outboxes, answers, calls,
                figures, anchor);
    }

    Hall withDesk(CounterId counter, Desk desk) {
        return new Hall(
                n,
                at,
                day,
                open,
                tickets,
                desks.plus(counter, desk),
                ringing,
                boards,
                stations,
                outboxes,
                answers,
                calls,
                figures,
                anchor);
    }

    Hall withRinging(PSortedMap<LineId, Ringing> next) {
        return new Hall(
                n, at, day, open, tickets, desks, next, boards, stations, outboxes, answers, calls,
                figures, anchor);
    }

    Hall withBoard(BoardId board, boolean ok) {
        return new Hall(
                n,
                at,
                day,
                open,
                tickets,
                desks,
                ringing,
                boards.plus(board, ok),
                stations,
                outboxes,
                answers,
                calls,
                figures,
                anchor);
    }

    Hall withStation(StationName station, StationStanding standing) {
        return new Hall(
                n,
                at,
                day,
                open,
                tickets,
                desks,
                ringing,
                boards,
                stations.plus(station, standing),
                outboxes,
                answers,
                calls,
                figures,
                anchor);
    }

    Hall withCall(LivePicture.Call call, int kept) {
        PVector<LivePicture.Call> next = calls.plus(0, call);
        return new Hall(
                n,
                at,
                day,
                open,
                tickets,
                desks,
                ringing,
                boards,
                stations,
                outboxes,
                answers,
                next.size() > kept ? next.minus(kept) : next,
                figures,
                anchor);
    }

    Hall withFigures(Figures next) {
        return new Hall(
                n, at, day, open, tickets, desks, ringing, boards, stations, outboxes, answers,
                calls, next, anchor);
    }

    Hall opened(boolean next) {
        return new Hall(
                n, at, day, next, tickets, desks, ringing, boards, stations, outboxes, answers,
                calls, figures, anchor);
    }

    /// What every entry leaves behind, whatever it says.
    Hall entered(HallEntry entry, PSortedMap<OutboxId, Long> nextOutboxes, Answers nextAnswers) {
        return new Hall(
                entry.n(),
                entry.at(),
                day,
                open,
                tickets,
                desks,
                ringing,
                boards,
                stations,
                nextOutboxes,
                nextAnswers,
                calls,
                figures,
                anchor);
    }

    /// The closed day leaves the live state, so the state stays small.
    Hall nextDay(LocalDate next, Anchor closed) {
        return new Hall(
                n,
                at,
                next,
                false,
                Tickets.NONE,
                desks,
                ringing,
                boards,
                stations,
                outboxes,
                answers.nextDay(),
                TreePVector.empty(),
                figures.nextDay(),
                Optional.of(closed));
    }
}
