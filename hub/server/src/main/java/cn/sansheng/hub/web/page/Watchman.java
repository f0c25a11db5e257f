package cn.sansheng.hub.web.page;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.hub.hall.Posts;
import cn.sansheng.hub.hall.ToldOf;
import cn.sansheng.hub.web.page.Attention.Cost;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.StationKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds in a picture what must be seen to, the dearest first. Nothing is remembered: a thing
/// leaves the list when the picture no longer shows it.
final class Watchman {
    private static final Duration AWAY_WARN = Duration.ofMinutes(15);

    private final LivePicture picture;
    private final HallFacts hall;
    private final Words words;
    private final List<Attention> found = new ArrayList<>();

    private Watchman(LivePicture picture, HallFacts hall, Words words) {
        this.picture = picture;
        this.hall = hall;
        this.words = words;
    }

    static List<Attention> look(LivePicture picture, HallFacts hall, Words words) {
        Watchman watchman = new Watchman(picture, hall, words);
        picture.services().forEach(watchman::queue);
        picture.counters().forEach(watchman::counter);
        picture.counters().forEach(watchman::telephone);
        picture.boards().forEach(watchman::board);
        picture.stations().forEach(watchman::station);
        picture.unprinted().forEach(watchman::unprinted);
        watchman.found.sort(Attention.DEAREST_FIRST);
        return List.copyOf(watchman.found);
    }

    private void queue(LivePicture.Service service) {
        String name = words.of(service.names());
        service.longestSeconds()
                .map(seconds -> seconds / 60)
                .filter(minutes -> minutes > Waits.LIMIT)
                .ifPresent(minutes ->
                        alarm(
                                Cost.WAITS,
                                words.say("attention.wait", name),
                                words.say("attention.wait.fact", minutes, service.waiting()),
                                Optional.of(picture.at().minusSeconds(60 * minutes))));
        if (service.waiting() > 0 && service.countersOpen() == 0) {
            alarm(
                    Cost.NOBODY_SERVES,
                    words.say("attention.deserted", name),
                    words.say("attention.deserted.fact", service.waiting()),
                    Optional.empty());
        }
    }

    private void counter(LivePicture.Counter counter) {
        long minutes = Times.minutesBetween(counter.since(), picture.at());
        Optional<Instant> since = Optional.of(counter.since());
        counter.empty().ifPresent(empty -> emptyPost(counter, empty));
        if (counter.state() == CounterState.AWAY) {
            away(counter, minutes);
        } else if (unfinished(counter)) {
            add(
                    Mood.WATCH,
                    Cost.LATER,
                    words.say(
                            "attention.unfinished",
                            counter.counter(),
                            counter.number().map(Object::toString).orElse("")),
                    words.say("attention.unfinished.fact"),
                    since);
        } else if (Window.shown(counter, picture.at(), hall) == Window.Shown.OVERLONG) {
            String number = counter.number().map(Object::toString).orElse("");
            int usual = Window.usualMinutes(counter, hall).orElse(0);
            alarm(
                    Cost.COUNTER_STANDS_STILL,
                    words.say("attention.overlong", counter.counter()),
                    words.say("attention.overlong.fact", number, minutes, usual),
                    since);
        } else if (counter.stale()) {
            add(
                    Mood.WATCH,
                    Cost.COUNTER_STANDS_STILL,
                    words.say("attention.stale", counter.counter(), minutes),
                    words.say("attention.stale.fact"),
                    since);
        }
    }

    /// S31, S19: after closing a service may run to its end, and is not forgotten.
    private boolean unfinished(LivePicture.Counter counter) {
        return hall.closedFor(picture.at())
                && (counter.state() == CounterState.CALLED
                        || counter.state() == CounterState.SERVING);
    }

    /// S43: first a matter of the window head, then of the hall.
    private void emptyPost(LivePicture.Counter counter, Posts.Empty empty) {
        boolean hallTold = empty.told() == ToldOf.HALL;
        add(
                hallTold ? Mood.ALARM : Mood.WATCH,
                Cost.COUNTER_STANDS_STILL,
                words.say(
                        "attention.empty",
                        counter.counter(),
                        Times.minutesBetween(empty.since(), picture.at())),
                words.say(hallTold ? "attention.empty.hall" : "attention.empty.head"),
                Optional.of(empty.since()));
    }

    private void away(LivePicture.Counter counter, long minutes) {
        if (Duration.between(counter.since(), picture.at()).compareTo(AWAY_WARN) >= 0) {
            add(
                    Window.awayTooLong(counter, picture.at()) ? Mood.ALARM : Mood.WATCH,
                    Cost.COUNTER_STANDS_STILL,
                    words.say("attention.away", counter.counter(), minutes),
                    words.say("attention.away.fact"),
                    Optional.of(counter.since()));
        }
    }

    private void telephone(LivePicture.Counter counter) {
        if (counter.ringing() > hall.maxRings()) {
            alarm(
                    Cost.CALLER_WAITS,
                    words.say("attention.ringing", counter.counter()),
                    words.say("attention.ringing.fact", counter.ringing()),
                    Optional.empty());
        }
        counter.offHook()
                .ifPresent(since ->
                        alarm(
                                Cost.CALLER_WAITS,
                                words.say("attention.off-hook", counter.counter()),
                                words.say("attention.off-hook.fact"),
                                Optional.of(since)));
    }

    private void board(LivePicture.Board board) {
        if (!board.ok()) {
            alarm(
                    Cost.MISLED,
                    words.say("attention.board", BoardCard.name(board, words)),
                    words.say("attention.board.fact"),
                    board.shownAt());
        }
    }

    private void station(LivePicture.Station station) {
        Parts parts = new Parts(station, words);
        if (station.since().isEmpty()) {
            add(
                    Mood.WATCH,
                    Cost.LATER,
                    words.say("attention.never", parts.name()),
                    words.say("attention.never.fact"),
                    Optional.empty());
            return;
        }
        if (!station.online()) {
            alarm(
                    station.kind() == StationKind.KIOSK ? Cost.NO_TICKETS : Cost.BLIND,
                    words.say("attention.station", parts.name()),
                    words.say("attention.station.fact"),
                    station.since());
            return;
        }
        station.quarantined().ifPresent(at -> quarantined(station, parts, at));
        parts.troubles()
                .filter(trouble -> !parts.isTold(trouble))
                .forEach(trouble ->
                        add(
                                parts.mood(trouble),
                                parts.cost(trouble),
                                words.say("attention.part", parts.name(), parts.what(trouble)),
                                parts.advice(trouble),
                                trouble.since()));
    }

    /// Whoever holds a number of a kiosk without the hub may wait for nothing.
    private void quarantined(LivePicture.Station station, Parts parts, Instant at) {
        boolean kiosk = station.kind() == StationKind.KIOSK;
        add(
                kiosk ? Mood.ALARM : Mood.WATCH,
                kiosk ? Cost.MISLED : Cost.LATER,
                words.say("attention.quarantined", parts.name()),
                words.say(kiosk ? "attention.quarantined.kiosk" : "attention.quarantined.fact"),
                Optional.of(at));
    }

    private void unprinted(LivePicture.Unprinted ticket) {
        alarm(
                Cost.MISLED,
                words.say("attention.unprinted", ticket.number()),
                words.known("partstate", ticket.reason())
                        .map(why -> words.say("attention.unprinted.why", why))
                        .orElseGet(() -> words.say("attention.unprinted.fact")),
                Optional.of(ticket.since()));
    }

    private void alarm(Cost cost, String what, String fact, Optional<Instant> since) {
        add(Mood.ALARM, cost, what, fact, since);
    }

    private void add(Mood mood, Cost cost, String what, String fact, Optional<Instant> since) {
        Optional<String> at = since.map(instant -> Times.clock(instant, hall.zone()));
        found.add(new Attention(mood, cost, what, fact, at));
    }
}
