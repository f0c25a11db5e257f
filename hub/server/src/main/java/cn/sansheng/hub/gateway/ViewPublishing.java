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
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/// Says each view again when its content has changed, and everything after a reconnection: boards
/// at once, the others when the hub's timer asks, four times a second. A revision is the number of
/// the last entry times a thousand, plus one for each further picture of it, so it rises over
/// restarts too.
public final class ViewPublishing {
    private static final long REVISIONS_AN_ENTRY = 1_000;

    private final Supplier<Situation> situations;

    /// Two, each with a lock of its own: the hall's owner says the boards before it answers, and
    /// must not wait until all counters of a large hall are drawn.
    private final Said boards;

    private final Said others;

    /// `publish` takes the name of a view and its picture, from any thread.
    public ViewPublishing(Supplier<Situation> situations, BiConsumer<String, View> publish) {
        this.situations = situations;
        this.boards = new Said(publish);
        this.others = new Said(publish);
    }

    public void sayAllAgain() {
        boards.forget();
        boards();
        others.forget();
        others();
    }

    /// A board's picture names the last entry in it; that alone is no new picture.
    public void boards() {
        synchronized (boards) {
            Situation situation = situations.get();
            for (Board board : situation.rules().config().boards()) {
                View.Board view = BoardViews.of(situation, board);
                boards.say(
                        "board-" + board.id(),
                        situation,
                        view.with(0, 0),
                        n -> view.with(n, view.upTo()));
            }
        }
    }

    public void others() {
        synchronized (others) {
            others(situations.get());
        }
    }

    private void others(Situation situation) {
        View.Services services = Views.services(situation);
        others.say(
                "services",
                situation,
                services,
                n -> new View.Services(n, services.services(), services.hall()));
        View.Summary summary = Views.summary(situation);
        others.say(
                "summary",
                situation,
                summary,
                n -> new View.Summary(n, summary.calls(), summary.waiting(), summary.notices()));
        situation.hall().daybook().numbers().keySet().forEach(kiosk -> range(kiosk, situation));
        situation.rules().counters().keySet().forEach(counter -> counter(counter, situation));
    }

    private void range(StationName kiosk, Situation situation) {
        View.Ranges view = OfflineNumbers.view(situation, kiosk);
        others.say("range-" + kiosk, situation, view, view::with);
    }

    private void counter(CounterId counter, Situation situation) {
        View.Counter view = Views.counter(situation, counter);
        others.say(
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

    /// Views as they were last said. Whoever draws several holds its lock all the while, so that no
    /// older picture follows a newer one.
    private static final class Said {
        private final BiConsumer<String, View> publish;
        private final Map<String, View> views = new HashMap<>();
        private final Map<String, Long> revisions = new HashMap<>();

        Said(BiConsumer<String, View> publish) {
            this.publish = publish;
        }

        synchronized void forget() {
            views.clear();
        }

        synchronized void say(
                String name, Situation situation, View content, LongFunction<View> withRevision) {
            if (content.equals(views.get(name))) {
                return;
            }
            long least = situation.hall().n() * REVISIONS_AN_ENTRY;
            long revision = Math.max(least, revisions.getOrDefault(name, 0L) + 1);
            revisions.put(name, revision);
            views.put(name, content);
            publish.accept(name, withRevision.apply(revision));
        }
    }
}
