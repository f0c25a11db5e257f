package cn.sansheng.ledboard.show;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Board.Called;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which of the hub's pictures a board shows, and which wait for their turn. The hub's latest
/// picture is always right, but a call that it no longer holds must have been readable first: no
/// call makes way before it has stood for `hold`. Pictures without a call wait for nobody and may
/// be passed over.
///
/// The queue lives here and not in the hub, since only here is it known when the last byte of a
/// picture has left for its board.
record Playback(Told shown, List<View.Board> waiting, Map<Called, Moment> stood, Duration hold) {
    private record Place(TicketNumber number, CounterId counter) {
        static Place of(Called call) {
            return new Place(call.number(), call.counter());
        }
    }

    Playback {
        waiting = List.copyOf(waiting);
        stood = Collections.unmodifiableMap(stood);
    }

    static Playback nothing(Duration hold) {
        return new Playback(new Told.Nothing(), List.of(), Map.of(), hold);
    }

    Playback hear(Told news, Moment now) {
        return switch (news) {
            case Told.Showing(var view) when !view.urgent().orElse(false) -> queued(view, now);
            case Told.Showing _, Told.Removed _, Told.Nothing _ -> at(news, List.of());
        };
    }

    /// The last byte of this picture has left: its calls begin to stand.
    Playback left(View.Board view, Moment now) {
        Map<Called, Moment> next = new HashMap<>(stood);
        view.called().forEach(call -> next.putIfAbsent(call, now));
        return new Playback(shown, waiting, next, hold);
    }

    /// The latest picture that may be shown now without robbing a call of its time.
    Playback advanced(Moment now) {
        for (int index = waiting.size() - 1; index >= 0; index--) {
            View.Board next = waiting.get(index);
            if (mayGo(showing(), next, now) && mayGo(waiting.subList(0, index), next, now)) {
                return at(new Told.Showing(next), waiting.subList(index + 1, waiting.size()));
            }
        }
        return this;
    }

    /// Nobody sees this board: what nobody could read anyway is not read out later.
    Playback latest() {
        return waiting.isEmpty() ? this : at(new Told.Showing(waiting.getLast()), List.of());
    }

    /// What another waiting picture also holds needs no turn of its own.
    private Playback queued(View.Board view, Moment now) {
        List<View.Board> next = new ArrayList<>(waiting);
        if (!next.isEmpty() && mayGo(List.of(next.getLast()), view, now)) {
            next.removeLast();
        }
        next.add(view);
        return new Playback(shown, next, stood, hold);
    }

    private Playback at(Told next, List<View.Board> rest) {
        Map<Called, Moment> kept = new HashMap<>(stood);
        kept.keySet().removeIf(call -> !isIn(call, next, rest));
        return new Playback(next, rest, kept, hold);
    }

    private static boolean isIn(Called call, Told next, List<View.Board> rest) {
        boolean shown = next instanceof Told.Showing(var view) && view.called().contains(call);
        return shown || rest.stream().anyMatch(view -> view.called().contains(call));
    }

    private List<View.Board> showing() {
        return shown instanceof Told.Showing(var view) ? List.of(view) : List.of();
    }

    private boolean mayGo(List<View.Board> before, View.Board next, Moment now) {
        List<Place> kept = next.called().stream().map(Place::of).toList();
        return before.stream()
                .flatMap(view -> view.called().stream())
                .allMatch(call -> kept.contains(Place.of(call)) || hasStood(call, now));
    }

    /// By the hall's clock, as all pauses between calls; a hall clock that was set back holds
    /// nobody up.
    private boolean hasStood(Called call, Moment now) {
        return Optional.ofNullable(stood.get(call))
                .filter(since ->
                        Duration.between(since.hall(), now.hall()).compareTo(hold) >= 0
                                || now.uptime().minus(since.uptime()).compareTo(hold) >= 0)
                .isPresent();
    }
}
