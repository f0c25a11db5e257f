package cn.sansheng.client.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.core.LossyHall.Luck;
import cn.sansheng.messages.Ack;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SendWindowTest {
    private static final UUID OUTBOX = new UUID(0, 1);
    private static final int ROOM = 1000;

    private SendWindow window = new SendWindow.Away(0);
    private Shelf shelf = new Shelf(OUTBOX, 0, 3);

    @Test
    void whateverHappensEveryFactIsCommittedOnceAndInOrder() {
        for (int seed = 1; seed <= 2000; seed++) {
            LossyHall hall = new LossyHall();
            Random random = new Random(seed);
            for (int step = 0; step < 400; step++) {
                mishap(hall, random);
            }
            calm(hall);
            assertEquals(
                    IntStream.rangeClosed(1, hall.facts()).boxed().toList(),
                    hall.committed,
                    "seed " + seed);
            assertEquals(1, hall.outboxes, "seed " + seed);
        }
    }

    @Test
    void afterARestoreTheFactsStillHeldComeInOneOutbox() {
        for (int seed = 1; seed <= 500; seed++) {
            LossyHall hall = new LossyHall();
            Random random = new Random(seed);
            for (int step = 0; step < 300; step++) {
                mishap(hall, random);
            }
            calm(hall);
            int held = (int) (hall.facts() - hall.shelf().forgotten());
            int kept = random.nextInt(hall.facts());
            hall.restoreHub(kept);
            hall.link();
            calm(hall);
            int firstHeld = hall.facts() - held + 1;
            List<Integer> expected =
                    IntStream.rangeClosed(1, hall.facts())
                            .filter(fact -> fact <= kept || fact >= firstHeld)
                            .boxed()
                            .toList();
            assertEquals(expected, hall.committed, "seed " + seed);
        }
    }

    private static void mishap(LossyHall hall, Random random) {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> hall.report();
            case 5, 6, 7, 8 -> hall.deliver(Luck.ARRIVES);
            case 9 -> hall.deliver(Luck.IS_LOST);
            case 10 -> hall.deliver(Luck.COMES_TWICE);
            case 11, 12, 13 -> hall.hear();
            case 14 -> hall.loseAck();
            case 15 -> hall.loseLink();
            case 16, 17 -> hall.link();
            case 18 -> hall.wait(Duration.ofMillis(random.nextInt(3000)));
            default -> {
                if (random.nextInt(5) == 0) {
                    hall.restartStation();
                }
            }
        }
    }

    /// From here on nothing is lost: all must arrive within bounded time.
    private static void calm(LossyHall hall) {
        hall.loseLink();
        hall.link();
        for (int step = 0; step < 20_000 && (step < 500 || !hall.drained()); step++) {
            hall.deliver(Luck.ARRIVES);
            hall.hear();
            hall.wait(Duration.ofMillis(10));
        }
        assertTrue(hall.drained(), "still waiting");
    }

    @Test
    void theFirstFactsWaitForTheHubToSayWhereItIs() {
        step(0, new FactEvent.Born());
        assertEquals(List.of(), step(1, new FactEvent.Look()));
        assertEquals(Optional.of(Duration.ofSeconds(1)), window.wakeAt(millis(1), shelf));
        assertEquals(
                List.of(new FactCommand.Forget(1), new FactCommand.Send(2, 3)),
                step(5, new FactEvent.AckCame(new Ack(OUTBOX, 1))));
    }

    @Test
    void aSilentHubGetsTheFactsAllTheSame() {
        step(0, new FactEvent.Born());
        assertEquals(List.of(new FactCommand.Send(1, 3)), step(1000, new FactEvent.Look()));
    }

    @Test
    void aGapIsFilledOncePerNumberThenOnlyAfterFiveSeconds() {
        step(0, new FactEvent.Born());
        ack(10, 0);
        assertEquals(List.of(), ack(20, 0));
        assertEquals(List.of(new FactCommand.Send(1, 3)), step(220, new FactEvent.Look()));
        assertEquals(List.of(), ack(230, 0));
        assertEquals(List.of(), step(5000, new FactEvent.Look()));
        assertEquals(List.of(new FactCommand.Send(1, 3)), step(5220, new FactEvent.Look()));
    }

    @Test
    void anEchoOfRepeatedFactsIsNotTakenForAGap() {
        step(0, new FactEvent.Born());
        ack(10, 0);
        ack(20, 1);
        ack(21, 1);
        assertEquals(List.of(new FactCommand.Forget(3)), ack(22, 3));
        assertEquals(List.of(), step(400, new FactEvent.Look()));
    }

    @Test
    void atMostAHundredAreUnderWay() {
        shelf = new Shelf(OUTBOX, 0, 250);
        step(0, new FactEvent.Born());
        assertEquals(List.of(new FactCommand.Send(1, 100)), ack(1, 0));
        assertEquals(
                List.of(new FactCommand.Forget(40), new FactCommand.Send(101, 140)), ack(2, 40));
    }

    @Test
    void aLateOldAckIsNoRestore() {
        shelf = new Shelf(OUTBOX, 10, 12);
        window = new SendWindow.Away(12);
        step(0, new FactEvent.Born());
        assertEquals(List.of(new FactCommand.RepeatBirth()), ack(1, 5));
        ack(2, 12);
        assertEquals(List.of(), step(5000, new FactEvent.Look()));
    }

    @Test
    void anAckFromBeforeWhatIsForgottenThatStandsIsARestore() {
        shelf = new Shelf(OUTBOX, 10, 12);
        window = new SendWindow.Away(12);
        step(0, new FactEvent.Born());
        ack(1, 5);
        step(1, new FactEvent.Born());
        ack(2, 5);
        assertEquals(1, step(2001, new FactEvent.Look()).size());
    }

    @Test
    void aHubAheadOfTheDiskMeansANewOutbox() {
        step(0, new FactEvent.Born());
        assertTrue(ack(1, 4).getFirst() instanceof FactCommand.StartNewOutbox);
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    private List<FactCommand> ack(long at, long upTo) {
        return step(at, new FactEvent.AckCame(new Ack(OUTBOX, upTo)));
    }

    private List<FactCommand> step(long at, FactEvent event) {
        SendWindow.Step step = window.step(event, millis(at), shelf, ROOM);
        window = step.window();
        return step.commands();
    }
}
