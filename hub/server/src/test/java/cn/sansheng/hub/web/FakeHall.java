package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.HallReader;
import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.hub.hall.TicketStanding;
import cn.sansheng.messages.Token;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A hall whose pictures the test chooses.
final class FakeHall implements HallReader {
    private final CopyOnWriteArrayList<Consumer<LivePicture>> listeners =
            new CopyOnWriteArrayList<>();
    private final Map<Token, TicketStanding> tickets = new ConcurrentHashMap<>();
    private volatile LivePicture picture;

    FakeHall(LivePicture picture) {
        this.picture = picture;
    }

    void show(LivePicture newer) {
        picture = newer;
        listeners.forEach(listener -> listener.accept(newer));
    }

    void put(Token token, TicketStanding standing) {
        tickets.put(token, standing);
    }

    @Override
    public LivePicture live() {
        return picture;
    }

    @Override
    public Subscription onChange(Consumer<LivePicture> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Optional<TicketStanding> ticket(Token token) {
        return Optional.ofNullable(tickets.get(token));
    }
}
