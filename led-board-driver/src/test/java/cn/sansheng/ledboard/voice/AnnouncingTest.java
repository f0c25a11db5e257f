package cn.sansheng.ledboard.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.ledboard.voice.Announcing.Command;
import cn.sansheng.ledboard.voice.Announcing.Event;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.View.Summary.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnnouncingTest {
    private static final Zone EAST = new Zone("east", Set.of(new CounterId(1), new CounterId(2)));
    private static final Zone WEST = new Zone("west", Set.of(new CounterId(3)));
    private static final Call FIRST = Calls.of("A001", 1, 0);
    private static final Call SECOND = Calls.of("A002", 2, 5);
    private static final Call THIRD = Calls.of("C001", 3, 6);

    private final List<Command> commands = new ArrayList<>();
    private Announcing state = Announcing.in(List.of(EAST, WEST));

    private void take(Event event) {
        Announcing.Step step = state.step(event);
        state = step.next();
        commands.addAll(step.commands());
    }

    private static Command speak(Zone zone, Call call) {
        return new Command.Speak(zone, call);
    }

    @Test
    void whatWasCalledBeforeItCameUpIsNotCalledAgain() {
        take(Calls.event(Calls.told(FIRST)));
        assertEquals(List.of(), commands);
        take(Calls.event(Calls.told(SECOND, FIRST)));
        assertEquals(List.of(speak(EAST, SECOND)), commands);
    }

    @Test
    void callsOfOneZoneFollowEachOtherAndZonesDoNotWaitForEachOther() {
        take(Calls.event(Calls.told()));
        take(Calls.event(Calls.told(THIRD, SECOND, FIRST)));
        assertEquals(List.of(speak(EAST, FIRST), speak(WEST, THIRD)), commands);
        take(new Event.Ended(WEST));
        take(new Event.Ended(EAST));
        assertEquals(
                List.of(speak(EAST, FIRST), speak(WEST, THIRD), speak(EAST, SECOND)), commands);
    }

    @Test
    void aRecallIsSpokenAgainButNotTwiceWhileItStillWaits() {
        Call recall = Calls.of("A002", 2, 20);
        take(Calls.event(Calls.told()));
        take(Calls.event(Calls.told(SECOND, FIRST)));
        take(Calls.event(Calls.told(recall, SECOND, FIRST)));
        take(new Event.Ended(EAST));
        take(new Event.Ended(EAST));
        assertEquals(List.of(speak(EAST, FIRST), speak(EAST, SECOND)), commands);
        Call again = Calls.of("A002", 2, 60);
        take(Calls.event(Calls.told(again, recall, SECOND, FIRST)));
        assertEquals(speak(EAST, again), commands.getLast());
    }

    @Test
    void whatWasCalledLongAgoWhileTheVoiceWasCutOffIsOver() {
        take(Calls.event(Calls.told()));
        Call now = Calls.of("A003", 1, 70);
        take(new Event.Told(Calls.told(now, THIRD, SECOND, FIRST), now.at()));
        assertEquals(List.of(speak(EAST, now)), commands.subList(0, 1));
        take(new Event.Ended(EAST));
        assertEquals(List.of(speak(EAST, now)), commands);
    }

    @Test
    void s70_anEmergencySilencesTheVoiceAndWhatWaitedIsNotCalledAfterIt() {
        take(Calls.event(Calls.told()));
        take(Calls.event(Calls.told(SECOND, FIRST)));
        take(Calls.event(Calls.emergency(SECOND, FIRST)));
        take(new Event.Ended(EAST));
        take(Calls.event(Calls.emergency(THIRD, SECOND, FIRST)));
        assertEquals(List.of(speak(EAST, FIRST), new Command.Hush(EAST)), commands);
        Call after = Calls.of("A003", 1, 90);
        take(Calls.event(Calls.told(after, THIRD, SECOND, FIRST)));
        assertEquals(
                List.of(speak(EAST, FIRST), new Command.Hush(EAST), speak(EAST, after)), commands);
    }
}
