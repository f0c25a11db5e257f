package cn.sansheng.client.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.core.Questions.Command;
import cn.sansheng.client.core.Questions.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final UUID ID = new UUID(0, 1);

    private Questions questions = Questions.NONE;

    private List<Command> step(long millis, Event event) {
        Questions.Step step = questions.step(event, Duration.ofMillis(millis));
        questions = step.questions();
        return step.commands();
    }

    private static Event asked(long patience) {
        return new Event.Asked(ID, Duration.ofMillis(patience));
    }

    @Test
    void whatIsAskedWithoutALinkIsSentWithTheNextOne() {
        assertEquals(List.of(), step(0, asked(10_000)));
        assertEquals(List.of(new Command.Put(ID, 5)), step(3000, new Event.Linked()));
    }

    @Test
    void itIsRepeatedEachSecondAndAtOnceAfterAReconnect() {
        step(0, new Event.Linked());
        assertEquals(List.of(new Command.Put(ID, 3)), step(0, asked(2500)));
        assertEquals(Optional.of(Duration.ofSeconds(1)), questions.wakeAt());
        assertEquals(List.of(), step(999, new Event.Look()));
        assertEquals(List.of(new Command.Put(ID, 2)), step(1000, new Event.Look()));
        step(1100, new Event.LinkLost());
        assertEquals(List.of(new Command.Put(ID, 2)), step(1200, new Event.Linked()));
        assertEquals(List.of(new Command.Put(ID, 1)), step(2200, new Event.Look()));
        assertEquals(List.of(new Command.GiveUp(ID, true)), step(2500, new Event.Look()));
    }

    @Test
    void whatNeverLeftWasNeverDecided() {
        step(0, asked(500));
        assertEquals(List.of(new Command.GiveUp(ID, false)), step(500, new Event.Look()));
    }

    @Test
    void anAnswerEndsIt() {
        step(0, new Event.Linked());
        step(0, asked(5000));
        step(10, new Event.Answered(ID));
        assertEquals(List.of(), step(6000, new Event.Look()));
        assertEquals(Optional.empty(), questions.wakeAt());
    }

    @Test
    void askedAgainTheLongerPatienceCounts() {
        step(0, asked(1000));
        step(500, asked(1000));
        step(600, asked(100));
        assertEquals(List.of(), step(1400, new Event.Look()));
        assertEquals(List.of(new Command.GiveUp(ID, false)), step(1500, new Event.Look()));
    }

    @Test
    void everyQuestionEndsExactlyOnceAndNeverOutlivesItsPatience() {
        for (int seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            questions = Questions.NONE;
            Set<UUID> open = new HashSet<>();
            List<UUID> ended = new ArrayList<>();
            long now = 0;
            for (int step = 0; step < 200; step++) {
                now += random.nextInt(700);
                for (Command command : step(now, event(random, step, open))) {
                    switch (command) {
                        case Command.GiveUp(UUID id, _) -> {
                            assertTrue(open.remove(id), "seed " + seed);
                            ended.add(id);
                        }
                        case Command.Put(UUID id, int expiry) ->
                                assertTrue(
                                        open.contains(id) && expiry >= 1 && expiry <= 5,
                                        "seed " + seed);
                    }
                }
            }
            step(now + 10_000, new Event.Look())
                    .forEach(last -> ended.add(((Command.GiveUp) last).id()));
            open.forEach(id -> assertTrue(ended.contains(id)));
            assertEquals(ended.size(), new HashSet<>(ended).size(), "seed " + seed);
            assertEquals(Questions.NONE.pending(), questions.pending());
        }
    }

    private static Event event(Random random, int step, Set<UUID> open) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> {
                UUID id = new UUID(1, step);
                open.add(id);
                yield new Event.Asked(id, Duration.ofMillis(random.nextInt(1, 10_000)));
            }
            case 2 -> {
                UUID id = open.stream().findAny().orElse(ID);
                open.remove(id);
                yield new Event.Answered(id);
            }
            case 3 -> new Event.Linked();
            case 4 -> new Event.LinkLost();
            default -> new Event.Look();
        };
    }
}
