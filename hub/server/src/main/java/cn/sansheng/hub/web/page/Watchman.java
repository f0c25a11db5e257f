package cn.sansheng.hub.web.page;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.messages.CounterState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds in a picture what must be seen to. Nothing is remembered: a thing leaves the list when the
/// picture no longer shows it.
final class Watchman {
    /// Leave of more than this needs a substitute (S56).
    private static final int AWAY_LIMIT = 20;

    private static final int AWAY_WARN = 15;

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
        picture.boards().forEach(watchman::board);
        picture.stations().forEach(watchman::station);
        watchman.found.sort(Comparator.comparing(Attention::mood));
        return List.copyOf(watchman.found);
    }

    private void queue(LivePicture.Service service) {
        String name = words.of(service.names());
        service.longestSeconds()
                .map(seconds -> seconds / 60)
                .filter(minutes -> minutes > Waits.LIMIT)
                .ifPresent(minutes ->
                        add(
                                Mood.ALARM,
                                words.say("attention.wait", name),
                                words.say("attention.wait.fact", minutes, service.waiting()),
                                Optional.of(picture.at().minusSeconds(60 * minutes))));
        if (service.waiting() > 0 && service.countersOpen() == 0) {
            add(
                    Mood.ALARM,
                    words.say("attention.deserted", name),
                    words.say("attention.deserted.fact", service.waiting()),
                    Optional.empty());
        }
    }

    private void counter(LivePicture.Counter counter) {
        long minutes = Times.minutesBetween(counter.since(), picture.at());
        Optional<Instant> since = Optional.of(counter.since());
        if (Window.shown(counter, picture.at(), hall) == Window.Shown.OVERLONG) {
            String number = counter.number().map(Object::toString).orElse("");
            int usual = Window.usualMinutes(counter, hall).orElse(0);
            add(
                    Mood.ALARM,
                    words.say("attention.overlong", counter.counter()),
                    words.say("attention.overlong.fact", number, minutes, usual),
                    since);
        }
        if (counter.state() == CounterState.AWAY && minutes >= AWAY_WARN) {
            add(
                    minutes > AWAY_LIMIT ? Mood.ALARM : Mood.WATCH,
                    words.say("attention.away", counter.counter(), minutes),
                    words.say("attention.away.fact"),
                    since);
        }
        if (counter.ringing() > hall.maxRings()) {
            add(
                    Mood.ALARM,
                    words.say("attention.ringing", counter.counter()),
                    words.say("attention.ringing.fact", counter.ringing()),
                    Optional.empty());
        }
    }

    private void board(LivePicture.Board board) {
        if (!board.ok()) {
            add(
                    Mood.ALARM,
                    words.say("attention.board", BoardCard.name(board, words)),
                    words.say("attention.board.fact"),
                    board.shownAt());
        }
    }

    private void station(LivePicture.Station station) {
        if (!station.online()) {
            add(
                    Mood.ALARM,
                    words.say("attention.station", station.station()),
                    words.say("attention.station.fact"),
                    station.since());
            return;
        }
        station.parts().entrySet().stream()
                .filter(part -> !part.getValue().equals("ok"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(part ->
                        add(
                                Mood.WATCH,
                                words.say("attention.part", station.station()),
                                words.code("part", part.getKey().toString())
                                        + " "
                                        + words.code("partstate", part.getValue()),
                                Optional.empty()));
    }

    private void add(Mood mood, String what, String fact, Optional<Instant> since) {
        Optional<String> at = since.map(instant -> Times.clock(instant, hall.zone()));
        found.add(new Attention(mood, what, fact, at));
    }
}
