package cn.sansheng.ledboard.show;

import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Plays the driver's state with a clock in hand. A frame takes 100 ms unless the line is held.
final class Rehearsal {
    static final String LINE = "line-1";
    static final Instant MORNING = Instant.parse("2026-11-23T00:30:00Z");
    private static final Duration FRAME = Duration.ofMillis(100);
    private static final Duration TICK = Duration.ofMillis(50);

    private final List<String> sent = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final TreeMap<String, Duration> leaving = new TreeMap<>();
    private Duration now = Duration.ofHours(1);
    private boolean held;
    private Reception reception = Reception.NOT_ASKED;
    private Showing state;

    Rehearsal(int boards) {
        List<BoardPlan> plans =
                IntStream.rangeClosed(1, boards)
                        .mapToObj(number ->
                                new BoardPlan(
                                        new BoardId("" + number),
                                        LINE,
                                        new BoardLayout(128, 32),
                                        "欢迎/光临"))
                        .toList();
        state = Showing.of(plans, moment());
    }

    static View.Board view(int board, long revision, String text) {
        return view(board, revision, text, LedEffect.STILL, Optional.empty());
    }

    static View.Board flashing(int board, long revision, String text) {
        return view(board, revision, text, LedEffect.FLASH, Optional.empty());
    }

    static View.Board view(
            int board, long revision, String text, LedEffect effect, Optional<Instant> until) {
        Segment segment = new Segment(text, LedColour.RED, effect, Optional.of(3));
        return new View.Board(
                revision,
                new BoardId("" + board),
                revision * 10,
                List.of(new Line(List.of(segment))),
                until);
    }

    void happens(Event event) {
        Showing.Step step = state.step(event, moment());
        state = step.next();
        step.commands().forEach(this::take);
    }

    void arrives(View.Board view) {
        happens(new Event.ViewArrived(view));
    }

    void passes(Duration time) {
        Duration end = now.plus(time);
        while (now.compareTo(end) < 0) {
            now = now.plus(TICK);
            happens(new Event.TimePassed());
            if (!held
                    && !leaving.isEmpty()
                    && now.compareTo(leaving.firstEntry().getValue()) >= 0) {
                leaves();
            }
        }
    }

    void leaves() {
        leaving.clear();
        happens(new Event.FrameLeft(LINE, reception));
    }

    void fails() {
        leaving.clear();
        happens(new Event.FrameFailed(LINE));
    }

    /// From now on frames leave only by [#leaves].
    void hold() {
        held = true;
    }

    /// From now on every frame that leaves is received so.
    void receives(Reception next) {
        reception = next;
    }

    boolean isLeaving() {
        return !leaving.isEmpty();
    }

    /// "board text" of each frame since the last call, in order; a dark flash has no text.
    List<String> sent() {
        List<String> all = List.copyOf(sent);
        sent.clear();
        return all;
    }

    /// What the hub was told since the last call.
    List<String> told() {
        List<String> all = List.copyOf(told);
        told.clear();
        return all;
    }

    private void take(Command command) {
        switch (command) {
            case Command.Send(var line, var board, var page) -> {
                if (leaving.put(line, now.plus(FRAME)) != null) {
                    throw new AssertionError("two frames at once on " + line);
                }
                sent.add(board + " " + text(page));
            }
            case Command.TellShown(var board, var revision, var upTo, var page) ->
                    told.add(board + " shown " + revision + " " + upTo + " " + text(page));
            case Command.TellLost(var board) -> told.add(board + " lost");
            case Command.TellFound(var board) -> told.add(board + " found");
        }
    }

    private Moment moment() {
        return new Moment(now, MORNING.plus(now.minusHours(1)));
    }

    private static String text(Page page) {
        return page.rows().stream()
                .flatMap(row -> row.runs().stream())
                .map(Page.Run::text)
                .collect(Collectors.joining("/"))
                .strip();
    }
}
