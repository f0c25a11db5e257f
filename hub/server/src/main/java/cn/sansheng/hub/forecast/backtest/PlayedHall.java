package cn.sansheng.hub.forecast.backtest;

import cn.sansheng.hub.hall.Deciding;
import cn.sansheng.hub.hall.Folding;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.hub.hall.Ticket;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// A hall without a store: what its owner would decide is folded at once. Time is set from outside.
final class PlayedHall {
    private static final Token SECRET = new Token("a".repeat(26));

    private final Rules rules;
    private final List<Consumer<HallEntry>> readers = new ArrayList<>();
    private Hall hall;
    private Instant now;
    private Outlook outlook = Outlook.UNKNOWN;

    PlayedHall(Rules rules, Hall hall, Instant now) {
        this.rules = rules;
        this.hall = hall;
        this.now = now;
    }

    /// Gets every entry once it has happened.
    void readBy(Consumer<HallEntry> reader) {
        readers.add(reader);
    }

    void at(Instant time) {
        now = time;
        while (decide(new Input.TimePassed()) instanceof Verdict.Accepted) {
            // one step at a time, as the owner does
        }
    }

    void expects(Outlook next) {
        outlook = next;
    }

    Hall hall() {
        return hall;
    }

    Situation situation() {
        return new Situation(rules, hall, now, outlook);
    }

    Optional<Ticket> heldAt(int counter) {
        return hall.desk(new CounterId(counter)).ticket().map(hall.tickets()::known);
    }

    boolean asked(int counter, Request request) {
        return asked(MixedHall.station(counter), request);
    }

    /// Whether it was accepted. Ids follow from the journal's number: a day is the same each time.
    boolean asked(StationName station, Request request) {
        UUID id = new UUID(0x7000, 0x8000_0000_0000_0000L | hall.n() * 2);
        TicketId ticket = new TicketId(new UUID(0x7000, id.getLeastSignificantBits() + 1));
        Verdict verdict =
                decide(
                        new Input.Asked(
                                station,
                                new RequestMessage(id, now, request),
                                new Input.FreshTicket(ticket, SECRET),
                                Input.PinCheck.RIGHT,
                                Optional.empty()));
        return verdict instanceof Verdict.Accepted;
    }

    private Verdict decide(Input input) {
        Verdict verdict = Deciding.decide(situation(), input);
        if (verdict instanceof Verdict.Accepted accepted) {
            accepted.drafts().forEach(this::fold);
        }
        return verdict;
    }

    private void fold(Verdict.Draft draft) {
        HallEntry entry = draft.after(situation(), "0".repeat(64));
        hall = Folding.after(hall, entry);
        readers.forEach(reader -> reader.accept(entry));
    }
}
