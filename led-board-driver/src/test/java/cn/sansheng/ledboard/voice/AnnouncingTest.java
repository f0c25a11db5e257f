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
        take(new Event.Told(Calls.told(FIRST)));
        assertEquals(List.of(), commands);
        take(new Event.Told(Calls.told(SECOND, FIRST)));
        assertEquals(List.of(speak(EAST, SECOND)), commands);
    }

    @Test
    void callsOfOneZoneFollowEachOtherAndZonesDoNotWaitForEachOther() {
        take(new Event.Told(Calls.told()));
        take(new Event.Told(Calls.told(THIRD, SECOND, FIRST)));
        assertEquals(List.of(speak(EAST, FIRST), speak(WEST, THIRD)), commands);
        take(new Event.Ended(WEST));
        take(new Event.Ended(EAST));
        assertEquals(
                List.of(speak(EAST, FIRST), speak(WEST, THIRD), speak(EAST, SECOND)), commands);
    }

    @Test
    void aRecallIsSpokenAgainButNotTwiceWhileItStillWaits() {
        Call recall = Calls.of("A002", 2, 20);
        take(new Event.Told(Calls.told()));
        take(new Event.Told(Calls.told(SECOND, FIRST)));
        take(new Event.Told(Calls.told(recall, SECOND, FIRST)));
        take(new Event.Ended(EAST));
        take(new Event.Ended(EAST));
        assertEquals(List.of(speak(EAST, FIRST), speak(EAST, SECOND)), commands);
        Call again = Calls.of("A002", 2, 60);
        take(new Event.Told(Calls.told(again, recall, SECOND, FIRST)));
        assertEquals(speak(EAST, again), commands.getLast());
    }

    @Test
    void s70_anEmergencySilencesTheVoiceAndWhatWaitedIsNotCalledAfterIt() {
        take(new Event.Told(Calls.told()));
        take(new Event.Told(Calls.told(SECOND, FIRST)));
        take(new Event.Told(Calls.emergency(SECOND, FIRST)));
        take(new Event.Ended(EAST));
        take(new Event.Told(Calls.emergency(THIRD, SECOND, FIRST)));
        assertEquals(List.of(speak(EAST, FIRST), new Command.Hush(EAST)), commands);
        Call after = Calls.of("A003", 1, 90);
        take(new Event.Told(Calls.told(after, THIRD, SECOND, FIRST)));
        assertEquals(
                List.of(speak(EAST, FIRST), new Command.Hush(EAST), speak(EAST, after)), commands);
    }
}
