package cn.sansheng.kiosk.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.tape.Recording;
import cn.sansheng.client.tape.Replay;
import cn.sansheng.client.tape.Script;
import cn.sansheng.client.tape.samples.Tapes;
import cn.sansheng.kiosk.visit.Command;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.kiosk.visit.Kept;
import cn.sansheng.kiosk.visit.Key;
import cn.sansheng.kiosk.visit.Moment;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.visit.Visit;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.Token;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskTapeTest {
    private static final Moment NOW =
            new Moment(Duration.ofHours(1), Instant.parse("2026-11-23T02:24:30Z"));
    private static final Visit BEGUN = Visit.starting("kiosk-1", Language.ZH, Kept.NOTHING, NOW);
    private static final Script<Visit, Event, Moment, Command> SCRIPT = KioskTape.script("test");
    private static final Token TOKEN = new Token("bcdfghjklmnpqrstvwxyz23456");

    @TempDir private Path folder;

    @Test
    void everyEventComesOffTheTapeAsItWas() throws Exception {
        Tapes.survive(SCRIPT, BEGUN, NOW, folder);
    }

    @Test
    void theCodeOfATicketIsNotOnTheTapeHoweverItCame() throws Exception {
        record(List.of(new Event.HubReached(), new Event.Scanned(TOKEN, id(1))));
        String scanned = Files.readString(tape());
        assertFalse(scanned.contains(TOKEN.value()), scanned);
        List<Command> asked =
                Replay.commands(SCRIPT, tape()).stream()
                        .filter(Command.Ask.class::isInstance)
                        .toList();
        assertEquals(1, asked.size(), asked.toString());
        assertTrue(
                asked.getFirst() instanceof Command.Ask(var message)
                        && message.request() instanceof Request.CheckIn(var other, _)
                        && !other.equals(TOKEN),
                asked.toString());
    }

    @Test
    void whatIsTypedOfACodeIsNotOnTheTapeByTouchNorByTheFiveKeys() throws Exception {
        record(
                List.of(
                        new Event.HubReached(),
                        new Event.Touched(new Touch.TypeCode(), id(1)),
                        new Event.Touched(new Touch.Type('q'), id(2)),
                        new Event.Touched(new Touch.Type('7'), id(3)),
                        new Event.KeyPressed(Key.DOWN, id(4)),
                        new Event.KeyPressed(Key.CONFIRM, id(5)),
                        new Event.Touched(new Touch.Type('q'), id(6))));
        String typed = Files.readString(tape());
        assertFalse(typed.contains("\"q\"") || typed.contains("\"7\""), typed);
        assertFalse(typed.contains("key-pressed"), typed);
        assertEquals(3, typed.split("\"key\":\"a\"", -1).length - 1, typed);
    }

    private Path tape() {
        return folder.resolve("tape");
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }

    private void record(List<Event> events) {
        try (Recording<Visit, Event, Moment, Command> recording = new Recording<>(SCRIPT, tape())) {
            Visit visit = BEGUN;
            for (Event event : events) {
                visit = recording.take(visit, event, NOW).next();
            }
        }
    }
}
