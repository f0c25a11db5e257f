package cn.sansheng.hub.hall;

import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Status.Anchor;
import cn.sansheng.messages.TicketId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pcollections.PSortedMap;

/// The live hall: the fold of its journal, immutable. It changes by [Folding] alone.
public record Hall(Mark mark, Floor floor, Devices devices, Answers answers, Daybook daybook) {

    /// `n` and `at` are those of the last entry; `day` is the open day, `open` whether office hours
    /// run.
    public record Mark(long n, Instant at, LocalDate day, boolean open, Optional<Anchor> anchor) {
        Mark at(HallEntry entry) {
            return new Mark(entry.n(), entry.at(), day, open, anchor);
        }

        Mark opened(boolean now) {
            return new Mark(n, at, day, now, anchor);
        }

        Mark on(LocalDate next, Anchor closed) {
            return new Mark(n, at, next, false, Optional.of(closed));
        }
    }

    /// A hall before its first entry.
    public static Hall empty(LocalDate day) {
        return new Hall(
                new Mark(0, Instant.EPOCH, day, false, Optional.empty()),
                Floor.EMPTY,
                Devices.NONE,
                Answers.NONE,
                Daybook.BLANK);
    }

    public long n() {
        return mark.n();
    }

    public Instant at() {
        return mark.at();
    }

    public LocalDate day() {
        return mark.day();
    }

    public boolean open() {
        return mark.open();
    }

    public Tickets tickets() {
        return floor.tickets();
    }

    public Figures figures() {
        return floor.figures();
    }

    public PSortedMap<LineId, Ringing> ringing() {
        return devices.ringing();
    }

    public PSortedMap<BoardId, Boolean> boards() {
        return devices.boards();
    }

    public PSortedMap<StationName, StationStanding> stations() {
        return devices.stations();
    }

    public PSortedMap<CounterId, Desk> desks() {
        return floor.desks();
    }

    public Desk desk(CounterId counter) {
        Desk desk = floor.desks().get(counter);
        return desk == null ? Desk.closed(at()) : desk;
    }

    /// A ticket of the open day or the one before.
    Optional<Ticket> ticket(TicketId id) {
        return tickets().find(id).or(() -> Optional.ofNullable(floor.dayBefore().get(id)));
    }

    /// The last fact of an outbox that stands in the journal; an unknown outbox has 0.
    public long upTo(StationName station, UUID outbox) {
        return devices.outboxes().getOrDefault(new OutboxId(station, outbox), 0L);
    }

    Hall with(Mark next) {
        return new Hall(next, floor, devices, answers, daybook);
    }

    Hall with(Floor next) {
        return new Hall(mark, next, devices, answers, daybook);
    }

    Hall with(Devices next) {
        return new Hall(mark, floor, next, answers, daybook);
    }

    Hall with(Answers next) {
        return new Hall(mark, floor, devices, next, daybook);
    }

    Hall with(Daybook next) {
        return new Hall(mark, floor, devices, answers, next);
    }

    Hall withTickets(Tickets next) {
        return with(floor.with(next));
    }

    Hall withDesk(CounterId counter, Desk desk) {
        return with(floor.with(counter, desk));
    }

    Hall withFigures(Figures next) {
        return with(floor.with(next));
    }

    Hall withBoard(BoardId board, boolean ok) {
        return with(devices.withBoard(board, ok));
    }

    Hall withStation(StationName station, StationStanding standing) {
        return with(devices.withStation(station, standing));
    }

    /// The closed day leaves the live state, but for what may still be asked about it.
    Hall nextDay(LocalDate next, Anchor closed) {
        return new Hall(
                mark.on(next, closed),
                floor.nextDay(),
                devices,
                answers.nextDay(),
                daybook.nextDay());
    }
}
