package cn.sansheng.counter.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Ids;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.TicketState;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What holds whatever happens, in any order.
class AnySequenceTest {
    private static final int SEQUENCES = 200;
    private static final int STEPS = 150;

    @Test
    void oneRequestAtATimeAndRatingsFromButtonsOnly() {
        long seed = System.nanoTime();
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            play(new Random(seed + sequence), "seed " + (seed + sequence));
        }
    }

    private static void play(Random random, String seed) {
        Desk desk = Desk.of(Scenes.COUNTER, ZoneOffset.UTC);
        Moment now = new Moment(Duration.ofHours(1), Scenes.NOW);
        boolean open = false;
        for (int step = 0; step < STEPS; step++) {
            Event event = any(random, open);
            Duration passed = Duration.ofMillis(random.nextInt(3_000));
            now = new Moment(now.uptime().plus(passed), now.hall().plus(passed));
            Desk.Step taken = desk.step(event, now);
            long asked = taken.commands().stream().filter(Command.Ask.class::isInstance).count();
            if (event instanceof Event.Answered || event instanceof Event.Unanswered) {
                open = false;
            }
            assertTrue(asked == 0 || !open, seed);
            open |= asked > 0;
            long told = taken.commands().stream().filter(Command.Report.class::isInstance).count();
            assertEquals(event instanceof Event.ButtonPressed ? 1 : 0, told, seed);
            desk = taken.next();
            drawn(desk, now);
        }
    }

    /// Every state can be drawn.
    private static void drawn(Desk desk, Moment now) {
        assertEquals(Scenes.COUNTER, new Drawing(desk, now).picture().header().counter());
        assertEquals(Scenes.COUNTER, new RatingDrawing(desk, now).picture().counter());
    }

    private static Event any(Random random, boolean open) {
        int kind = random.nextInt(10);
        if (open && kind < 4) {
            return answer(random);
        }
        return switch (kind) {
            case 0 -> new Event.HubReached();
            case 1 -> random.nextInt(4) == 0 ? new Event.HubGone() : new Event.TimePassed();
            case 2, 3 -> view(random);
            case 4 -> new Event.ButtonPressed(1 + random.nextInt(5));
            default -> new Event.Wished(wish(random));
        };
    }

    private static Event answer(Random random) {
        List<Event> answers =
                List.of(
                        new Event.Unanswered(random.nextBoolean()),
                        replied(new Reply.Refused(Ids.next(), RefusalCode.BUSY, "")),
                        replied(new Reply.Accepted(Ids.next(), new ReplyBody.Done())),
                        replied(
                                new Reply.Accepted(
                                        Ids.next(),
                                        new ReplyBody.AtCounter(
                                                Scenes.called(45, TicketState.CALLED)))));
        return answers.get(random.nextInt(answers.size()));
    }

    private static Event replied(Reply reply) {
        return new Event.Answered(reply);
    }

    private static Event view(Random random) {
        List<Event> views =
                List.of(
                        new Event.ViewArrived(Scenes.closed()),
                        new Event.ViewArrived(Scenes.idle()),
                        new Event.ViewArrived(Scenes.nobody()),
                        new Event.ViewArrived(Scenes.ready()),
                        new Event.ViewArrived(Scenes.parked(Scenes.idle())),
                        new Event.ServicesArrived(Scenes.held()),
                        new Event.SummaryArrived(Scenes.notices("火警")),
                        new Event.ViewArrived(Scenes.called()),
                        new Event.ViewArrived(Scenes.serving()),
                        new Event.ViewArrived(Scenes.prompting(Scenes.idle())),
                        new Event.ViewArrived(Scenes.ringing(Scenes.called(), random.nextInt(5))),
                        new Event.ViewArrived(Scenes.away(Duration.ofMinutes(random.nextInt(30)))),
                        new Event.ServicesArrived(Scenes.services()),
                        new Event.ViewRemoved());
        return views.get(random.nextInt(views.size()));
    }

    private static Wish wish(Random random) {
        Operation[] all = Operation.values();
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> new Wish.Do(all[random.nextInt(all.length)]);
            case 3 -> new Wish.Choose(random.nextInt(12));
            case 4 -> new Wish.TurnPage();
            default -> new Wish.SignIn("c03", new Wish.Pin("1234"));
        };
    }
}
