package cn.sansheng.hub.web.page;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// A station's parts that are not well, in words: which, what is wrong, what still works.
record Parts(LivePicture.Station station, Words words) {
    private static final String WELL = "ok";

    /// Each zone of the hall has one; its name follows.
    private static final String VOICE = "voice-";

    private static final String BOARD = "board-";

    /// `state` is the station's word for it.
    record Trouble(String part, String state, Optional<Instant> since) {}

    Stream<Trouble> troubles() {
        return station.parts().entrySet().stream()
                .filter(part -> !part.getValue().equals(WELL))
                .map(part ->
                        new Trouble(
                                part.getKey().toString(),
                                part.getValue(),
                                Optional.ofNullable(station.partsSince().get(part.getKey()))))
                .sorted(Comparator.comparing(Trouble::part));
    }

    /// The name people call the station by.
    String name() {
        return station.counter()
                .map(counter -> words.say("station.counter", counter))
                .orElseGet(() ->
                        words.say(
                                "station.other",
                                words.code("kind", station.kind().wire()),
                                station.station()));
    }

    String what(Trouble trouble) {
        return words.known("partstate", trouble.state())
                .map(state -> words.say("part.trouble", part(trouble), state))
                .orElseGet(() -> words.say("part.unknown", part(trouble), trouble.state()));
    }

    String advice(Trouble trouble) {
        String part = trouble.part().startsWith(VOICE) ? "voice" : trouble.part();
        return words.known("partdo", part + "." + trouble.state())
                .or(() -> words.known("partdo", part))
                .orElseGet(() -> words.say("partdo.other"));
    }

    private String part(Trouble trouble) {
        return name(trouble.part(), words);
    }

    static String name(PartName part, Words words) {
        return name(part.value(), words);
    }

    private static String name(String part, Words words) {
        if (part.startsWith(VOICE)) {
            return words.say("part.voice", part.substring(VOICE.length()));
        }
        return part.startsWith(BOARD)
                ? words.say("part.board", part.substring(BOARD.length()))
                : words.code("part", part);
    }

    /// A board that is lost says so itself, and where it hangs.
    boolean isTold(Trouble trouble) {
        return station.kind() == StationKind.BOARDS && trouble.part().startsWith(BOARD);
    }

    /// A kiosk that prints nothing stops everybody at the door; the rest can wait a little.
    Mood mood(Trouble trouble) {
        return printsNothing(trouble) ? Mood.ALARM : Mood.WATCH;
    }

    Attention.Cost cost(Trouble trouble) {
        if (trouble.part().equals(PartName.STAFF_CALL.value())) {
            return Attention.Cost.CALLER_WAITS;
        }
        return printsNothing(trouble) ? Attention.Cost.NO_TICKETS : Attention.Cost.LATER;
    }

    private boolean printsNothing(Trouble trouble) {
        return station.kind() == StationKind.KIOSK
                && trouble.part().equals("printer")
                && !trouble.state().equals("paper-low");
    }
}
