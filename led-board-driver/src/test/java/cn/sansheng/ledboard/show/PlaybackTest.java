package cn.sansheng.ledboard.show;

import static cn.sansheng.ledboard.show.Rehearsal.LINE;
import static cn.sansheng.ledboard.show.Rehearsal.MORNING;
import static cn.sansheng.ledboard.show.Rehearsal.view;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Board.Called;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// No call is lost on a board when the next one comes before it could be read.
class PlaybackTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final BoardId ONE = new BoardId("1");

    @Test
    void b9_twoCallsWithinASecondAreBothShownForTheirTimeInOrder() {
        Rehearsal hall = connected();
        hall.arrives(call(5, "A001", 0));
        hall.passes(SECOND);
        hall.arrives(call(6, "A002", 1));
        hall.passes(Duration.ofMillis(3900));
        assertEquals(List.of("A001"), distinct(hall.sent()));
        hall.passes(SECOND);
        assertEquals(List.of("A002"), distinct(hall.sent()));
        assertEquals(List.of("1 shown 5 50 A001", "1 shown 6 60 A002"), hall.told());
    }

    @Test
    void aPictureWithoutACallWaitsForTheCallAndIsPassedOverByTheNextOne() {
        Rehearsal hall = connected();
        hall.arrives(call(5, "A001", 0));
        hall.passes(SECOND);
        hall.arrives(view(1, 6, "serving A001"));
        hall.arrives(view(1, 7, "thank you"));
        hall.arrives(call(8, "A002", 1));
        hall.arrives(view(1, 9, "serving A002"));
        hall.passes(Duration.ofSeconds(20));
        assertEquals(List.of("A001", "A002", "serving A002"), distinct(hall.sent()));
    }

    @Test
    void aRecallBumpsAtOnceAndStandsForItsOwnTime() {
        Rehearsal hall = connected();
        hall.arrives(call(5, "A001", 0));
        hall.passes(SECOND.multipliedBy(4));
        hall.sent();
        hall.arrives(call(6, "A001", 4));
        hall.passes(Duration.ofMillis(200));
        assertEquals(List.of("A001"), distinct(hall.sent()));
        hall.arrives(call(7, "A002", 5));
        hall.passes(Duration.ofMillis(4700));
        assertEquals(List.of("A001"), distinct(hall.sent()));
        hall.passes(SECOND);
        assertEquals(List.of("A002"), distinct(hall.sent()));
    }

    @Test
    void onASummaryANewRowIsThereAtOnceWhileTheOthersStay() {
        Rehearsal hall = connected();
        hall.arrives(rows(5, "A001"));
        hall.passes(Duration.ofMillis(300));
        hall.arrives(rows(6, "A002", "A001"));
        hall.passes(Duration.ofMillis(300));
        hall.arrives(rows(7, "A003", "A002"));
        hall.passes(Duration.ofMillis(300));
        assertEquals(List.of("A001", "A002/A001"), distinct(hall.sent()));
        hall.passes(Duration.ofSeconds(5));
        assertEquals("A003/A002", distinct(hall.sent()).getLast());
    }

    @Test
    void s70_anEmergencyWaitsForNothingAndNothingIsPlayedAfterIt() {
        Rehearsal hall = connected();
        hall.arrives(call(5, "A001", 0));
        hall.passes(SECOND);
        hall.arrives(call(6, "A002", 1));
        hall.arrives(urgent(7, "leave the hall"));
        hall.passes(Duration.ofMillis(200));
        assertEquals("leave the hall", distinct(hall.sent()).getLast());
        hall.arrives(view(1, 8, "idle"));
        hall.passes(Duration.ofSeconds(20));
        assertEquals("idle", distinct(hall.sent()).getLast());
    }

    @Test
    void whatNobodyCouldReadIsNotReadOutLater() {
        Rehearsal hall = connected();
        hall.happens(new Event.LineLost(LINE));
        hall.arrives(call(5, "A001", 0));
        hall.arrives(call(6, "A002", 1));
        hall.happens(new Event.LineFound(LINE));
        hall.passes(SECOND);
        assertEquals(List.of("A002"), distinct(hall.sent()));
    }

    /// Any course of calls and other pictures, on a board over a counter and on a summary board of
    /// two rows: every call is shown, in order, for at least its time.
    @Test
    void b9_noCourseOfPicturesLosesACall() {
        for (long seed = 1; seed <= 20; seed++) {
            play(new Random(seed), 1, "seed " + seed + " over a counter");
            play(new Random(seed), 2, "seed " + seed + " on a summary board");
        }
    }

    private static void play(Random random, int rows, String where) {
        Rehearsal hall = connected();
        List<String> called = new ArrayList<>();
        Watch watch = new Watch(hall);
        for (int step = 0; step < 40; step++) {
            long revision = 10L + step;
            if (rows > 1 || random.nextInt(3) > 0) {
                called.add("A%03d".formatted(called.size() + 1));
                hall.arrives(
                        rows > 1
                                ? latest(revision, called, rows)
                                : call(revision, called.getLast(), step));
            } else {
                hall.arrives(view(1, revision, "other " + step));
            }
            watch.look(random.nextInt(60));
        }
        watch.look(20 * 230);
        assertEquals(called, List.copyOf(watch.first.keySet()), where);
        called.stream()
                .filter(number -> !watch.stands(number))
                .forEach(number ->
                        assertTrue(
                                watch.millis(number) >= 5000 - 100,
                                where + ": " + number + " stood " + watch.millis(number)));
    }

    private static View.Board latest(long revision, List<String> called, int rows) {
        return rows(revision, called.reversed().stream().limit(rows).toArray(String[]::new));
    }

    /// Looks at the board twenty times a second; a dark flash counts as what it hides.
    private static final class Watch {
        private static final Duration BLINK = Duration.ofMillis(50);

        private final Rehearsal hall;
        private final Map<String, Integer> first = new LinkedHashMap<>();
        private final Map<String, Integer> last = new LinkedHashMap<>();
        private List<String> shown = List.of();
        private int blinks;

        Watch(Rehearsal hall) {
            this.hall = hall;
        }

        void look(int times) {
            for (int time = 0; time < times; time++) {
                hall.passes(BLINK);
                distinct(hall.sent()).stream()
                        .reduce((_, next) -> next)
                        .ifPresent(text -> shown = List.of(text.split("/")));
                blinks++;
                for (String number : shown.reversed()) {
                    if (number.startsWith("A")) {
                        first.putIfAbsent(number, blinks);
                        last.put(number, blinks);
                    }
                }
            }
        }

        boolean stands(String number) {
            return shown.contains(number);
        }

        long millis(String number) {
            int seen = last.getOrDefault(number, 0) - first.getOrDefault(number, 0);
            return seen * BLINK.toMillis();
        }
    }

    @Test
    void aHallClockThatIsSetBackHoldsNobodyUp() {
        Playback playback = Playback.nothing(Duration.ofSeconds(5));
        Moment then = new Moment(Duration.ofHours(1), MORNING);
        View.Board first = call(5, "A001", 0);
        playback = playback.hear(new Told.Showing(first), then).advanced(then).left(first, then);
        playback = playback.hear(new Told.Showing(call(6, "A002", 1)), then);
        Moment back = new Moment(Duration.ofHours(1).plusSeconds(5), MORNING.minusSeconds(3600));
        assertFalse(playback.waiting().isEmpty());
        assertTrue(playback.advanced(back).waiting().isEmpty());
    }

    private static Rehearsal connected() {
        Rehearsal hall = new Rehearsal(1);
        hall.happens(new Event.HubReached());
        hall.happens(new Event.LineFound(LINE));
        hall.passes(SECOND);
        hall.sent();
        return hall;
    }

    private static List<String> distinct(List<String> frames) {
        List<String> texts = new ArrayList<>();
        for (String frame : frames) {
            String text = frame.strip().replaceFirst("^1 ?", "");
            if (!text.isEmpty() && (texts.isEmpty() || !texts.getLast().equals(text))) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static View.Board call(long revision, String number, int second) {
        return picture(revision, List.of(number), LedEffect.FLASH, second, false);
    }

    private static View.Board rows(long revision, String... numbers) {
        return picture(revision, List.of(numbers), LedEffect.STILL, 0, false);
    }

    private static View.Board urgent(long revision, String text) {
        return picture(revision, List.of(text), LedEffect.STILL, 0, true);
    }

    private static View.Board picture(
            long revision, List<String> texts, LedEffect effect, int second, boolean urgent) {
        List<Line> lines =
                texts.stream()
                        .map(text ->
                                new Line(
                                        List.of(
                                                new Segment(
                                                        text,
                                                        LedColour.RED,
                                                        effect,
                                                        Optional.of(3)))))
                        .toList();
        List<Called> calls =
                texts.stream()
                        .filter(_ -> !urgent)
                        .map(number ->
                                new Called(
                                        TicketNumber.parse(number),
                                        new CounterId(3),
                                        MORNING.plusSeconds(second)))
                        .toList();
        return new View.Board(
                revision,
                ONE,
                revision * 10,
                lines,
                Optional.empty(),
                Optional.of(calls),
                Optional.of(urgent));
    }
}
