package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallReader;
import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.Pictures;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.hub.hall.TicketStanding;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.Fact.BoardShown;
import cn.sansheng.messages.Token;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The newest committed hall, for everyone who only looks. The owner sets it; nobody here waits for
/// him.
public final class LiveHall implements HallReader {
    private final Rules rules;
    private final Journal journal;
    private final HallClock clock;
    private final Map<BoardId, Pictures.Shown> shown = new ConcurrentHashMap<>();
    private final List<Consumer<LivePicture>> listeners = new CopyOnWriteArrayList<>();
    private volatile Standing standing;
    private volatile Outlook outlook = Outlook.UNKNOWN;

    public LiveHall(Rules rules, Journal journal, HallClock clock, Standing restored) {
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
        this.standing = restored;
    }

    public void changed(Standing next) {
        standing = next;
    }

    /// A newer forecast.
    public void expects(Outlook next) {
        outlook = next;
    }

    public Outlook outlook() {
        return outlook;
    }

    public void shown(BoardShown fact, Instant at) {
        shown.put(fact.board(), new Pictures.Shown(fact, at));
    }

    public Situation situation() {
        Standing last = standing;
        Hall now = last.hall();
        Instant clockNow = clock.now();
        Instant at = clockNow.isBefore(now.at()) ? now.at() : clockNow;
        return new Situation(rules, now, at, outlook, last.notes());
    }

    /// One picture for all listeners; called by the hub's timer, at most four times a second.
    public void tell() {
        if (!listeners.isEmpty()) {
            LivePicture picture = live();
            listeners.forEach(listener -> listener.accept(picture));
        }
    }

    @Override
    public LivePicture live() {
        return Pictures.live(situation(), shown);
    }

    @Override
    public Subscription onChange(Consumer<LivePicture> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Optional<TicketStanding> ticket(Token token) {
        Situation situation = situation();
        return journal.ticketOf(rules.config().hall(), token)
                .filter(found -> !situation.hall().day().isAfter(found.expires()))
                .flatMap(found -> Pictures.ticket(situation, found.ticket()));
    }
}
