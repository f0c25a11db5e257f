package cn.sansheng.ledboard.show;

import static cn.sansheng.ledboard.show.Rehearsal.LINE;
import static cn.sansheng.ledboard.show.Rehearsal.view;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesOfShowingTest {
    @Test
    void aLostLineLosesAllItsBoardsOnceAndSendsNothing() {
        Rehearsal hall = shown(2);
        hall.happens(new Event.LineLost(LINE));
        hall.happens(new Event.LineLost(LINE));
        hall.passes(Duration.ofMinutes(1));
        assertEquals(List.of("1 lost", "2 lost"), hall.told());
        assertEquals(List.of(), hall.sent());
    }

    @Test
    void afterFindingTheLineTwentyFourBoardsArePaintedWithinFiveSeconds() {
        Rehearsal hall = shown(24);
        hall.happens(new Event.LineLost(LINE));
        hall.passes(Duration.ofSeconds(3));
        hall.told();
        hall.happens(new Event.LineFound(LINE));
        hall.passes(Duration.ofSeconds(5));
        assertEquals(24, new TreeSet<>(hall.sent()).size());
        assertEquals(24, hall.told().stream().filter(text -> text.endsWith("found")).count());
    }

    @Test
    void aBoardThatDoesNotAnswerIsLostAndAskedAgainUntilItDoes() {
        Rehearsal hall = shown(1);
        hall.receives(Reception.UNANSWERED);
        hall.arrives(view(1, 9, "nine"));
        hall.passes(Duration.ofSeconds(9));
        assertEquals(List.of("1 lost"), hall.told());
        assertEquals(List.of("1 nine", "1 nine", "1 nine"), hall.sent());
        hall.arrives(view(1, 10, "ten"));
        hall.passes(Duration.ofSeconds(1));
        hall.receives(Reception.ANSWERED);
        hall.passes(Duration.ofSeconds(5));
        assertEquals(List.of("1 found", "1 shown 10 100 ten"), hall.told());
        assertEquals("1 ten", hall.sent().getLast());
    }

    @Test
    void aSilentBoardOnALostLineIsLostOnce() {
        Rehearsal hall = shown(2);
        hall.receives(Reception.UNANSWERED);
        hall.arrives(view(1, 9, "nine"));
        hall.passes(Duration.ofSeconds(1));
        hall.happens(new Event.LineLost(LINE));
        assertEquals(List.of("1 lost", "2 lost"), hall.told());
    }

    @Test
    void aLineThatIsAwayAtTheStartIsToldAndItsComingToo() {
        Rehearsal hall = new Rehearsal(1);
        hall.happens(new Event.LineLost(LINE));
        hall.happens(new Event.LineFound(LINE));
        assertEquals(List.of("1 lost", "1 found"), hall.told());
    }

    @Test
    void aLineThatIsThereAtTheStartIsNoNews() {
        Rehearsal hall = new Rehearsal(1);
        hall.happens(new Event.LineFound(LINE));
        assertEquals(List.of(), hall.told());
    }

    @Test
    void aSilentLineIsTriedAgainEverySecondAndFoundWhenAFrameLeaves() {
        Rehearsal hall = shown(2);
        hall.hold();
        hall.arrives(view(1, 9, "nine"));
        hall.fails();
        assertEquals(List.of("1 lost", "2 lost"), hall.told());
        assertEquals(List.of("1 nine"), hall.sent());

        hall.passes(Duration.ofMillis(900));
        assertEquals(List.of(), hall.sent());
        hall.passes(Duration.ofMillis(200));
        assertEquals(List.of("1 nine"), hall.sent());
        hall.fails();
        assertEquals(List.of(), hall.told());

        hall.passes(Duration.ofMillis(1100));
        hall.leaves();
        assertEquals(List.of("1 shown 9 90 nine", "1 found", "2 found"), hall.told());
        hall.leaves();
        hall.leaves();
        assertEquals(List.of("1 nine", "1 nine", "2 text"), hall.sent());
    }

    @Test
    void aFrameThatFailsBecauseTheLineIsAwayIsNoSilence() {
        Rehearsal hall = shown(1);
        hall.arrives(view(1, 9, "nine"));
        hall.happens(new Event.LineLost(LINE));
        hall.fails();
        hall.sent();
        hall.passes(Duration.ofSeconds(10));
        assertEquals(List.of(), hall.sent());
    }

    @Test
    void whateverHappensEveryBoardEndsWithItsLatestPictureToldOnce() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            Rehearsal hall = shown(4);
            long revision = 10;
            for (int step = 0; step < 60; step++) {
                revision++;
                disturb(hall, random, revision);
            }
            hall.happens(new Event.LineFound(LINE));
            hall.happens(new Event.HubReached());
            hall.passes(Duration.ofSeconds(3));
            hall.told();
            hall.sent();
            for (int board = 1; board <= 4; board++) {
                hall.arrives(view(board, revision + 1, "last"));
            }
            hall.passes(Duration.ofSeconds(25));
            List<String> told = hall.told();
            assertEquals(4, told.size(), "seed " + seed + " " + told);
            assertTrue(
                    hall.sent().stream().allMatch(text -> text.endsWith("last")), "seed " + seed);
        }
    }

    private static void disturb(Rehearsal hall, Random random, long revision) {
        switch (random.nextInt(8)) {
            case 0 -> hall.happens(new Event.LineLost(LINE));
            case 1 -> hall.happens(new Event.LineFound(LINE));
            case 2 -> hall.happens(new Event.HubGone());
            case 3 -> hall.happens(new Event.HubReached());
            case 4 -> {
                if (hall.isLeaving()) {
                    hall.fails();
                }
            }
            case 5 -> hall.passes(Duration.ofMillis(random.nextInt(12_000)));
            default -> hall.arrives(Rehearsal.flashing(random.nextInt(1, 5), revision, "some"));
        }
    }

    private static Rehearsal shown(int boards) {
        Rehearsal hall = new Rehearsal(boards);
        hall.happens(new Event.HubReached());
        hall.happens(new Event.LineFound(LINE));
        IntStream.rangeClosed(1, boards).forEach(board -> hall.arrives(view(board, 1, "text")));
        hall.passes(Duration.ofSeconds(10));
        hall.told();
        hall.sent();
        return hall;
    }
}
