package cn.sansheng.hub.gateway;

import cn.sansheng.hub.config.HallConfig.Board;
import cn.sansheng.hub.hall.BoardViews;
import cn.sansheng.hub.hall.OfflineNumbers;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.hub.hall.Views;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.View;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/// Says each view again when its content has changed, and everything after a reconnection: boards
/// at once, the others when the hub's timer asks, four times a second. A revision is the number of
/// the last entry times a thousand, plus one for each further picture of it, so it rises over
/// restarts too.
public final class ViewPublishing {
    private static final long REVISIONS_AN_ENTRY = 1_000;

    private final Supplier<Situation> situations;
    private final Publisher publisher;
    private final Map<String, View> said = new HashMap<>();
    private final Map<String, Long> revisions = new HashMap<>();

    public ViewPublishing(Supplier<Situation> situations, Publisher publisher) {
        this.situations = situations;
        this.publisher = publisher;
    }

    public synchronized void sayAllAgain() {
        said.clear();
        boards();
        others();
    }

    /// A board's picture names the last entry in it; that alone is no new picture.
    public synchronized void boards() {
        Situation situation = situations.get();
        for (Board board : situation.rules().config().boards()) {
            View.Board view = BoardViews.of(situation, board);
            say("board-" + board.id(), situation, view.with(0, 0), n -> view.with(n, view.upTo()));
        }
    }

    public synchronized void others() {
        Situation situation = situations.get();
        View.Services services = Views.services(situation);
        say(
                "services",
                situation,
                services,
                n -> new View.Services(n, services.services(), services.hall()));
        View.Summary summary = Views.summary(situation);
        say(
                "summary",
                situation,
                summary,
                n -> new View.Summary(n, summary.calls(), summary.waiting(), summary.notices()));
        situation.hall().daybook().numbers().keySet().forEach(kiosk -> range(kiosk, situation));
        situation.rules().counters().keySet().forEach(counter -> counter(counter, situation));
    }

    private void range(StationName kiosk, Situation situation) {
        View.Ranges view = OfflineNumbers.view(situation, kiosk);
        say("range-" + kiosk, situation, view, view::with);
    }

    private void counter(CounterId counter, Situation situation) {
        View.Counter view = Views.counter(situation, counter);
        say(
                "counter-" + counter,
                situation,
                view,
                n ->
                        new View.Counter(
                                n,
                                counter,
                                view.clerk(),
                                view.state(),
                                view.ticket(),
                                view.phone(),
                                view.ratingPrompt(),
                                view.waiting(),
                                view.desk()));
    }

    private void say(
            String name, Situation situation, View content, LongFunction<View> withRevision) {
        if (content.equals(said.get(name))) {
            return;
        }
        long least = situation.hall().n() * REVISIONS_AN_ENTRY;
        long revision = Math.max(least, revisions.getOrDefault(name, 0L) + 1);
        revisions.put(name, revision);
        said.put(name, content);
        publisher.view(name, withRevision.apply(revision));
    }
}
