package cn.sansheng.counter.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.counter.desk.Desk;
import cn.sansheng.counter.desk.Drawing;
import cn.sansheng.counter.desk.Event;
import cn.sansheng.counter.desk.Moment;
import cn.sansheng.counter.desk.Operation;
import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.Scenes;
import cn.sansheng.counter.desk.Wish;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final Moment NOW = new Moment(Duration.ofHours(1), Scenes.NOW);

    @Test
    void spaceDoesWhatComesNext() {
        assertEquals(does(Operation.CALL_NEXT), Keys.wish(KeyCode.SPACE, picture(Scenes.idle())));
        assertEquals(does(Operation.START), Keys.wish(KeyCode.SPACE, picture(Scenes.called())));
        assertEquals(does(Operation.FINISH), Keys.wish(KeyCode.SPACE, picture(Scenes.serving())));
        assertEquals(
                does(Operation.BACK),
                Keys.wish(KeyCode.SPACE, picture(Scenes.away(Duration.ofMinutes(3)))));
    }

    @Test
    void everyOperationOfAClerkHasAKey() {
        Set<Wish> reached = new HashSet<>();
        Stream.of(
                        Scenes.idle(),
                        Scenes.ready(),
                        Scenes.parked(Scenes.idle()),
                        Scenes.finished(Scenes.idle()),
                        Scenes.called(),
                        Scenes.serving(),
                        Scenes.away(Duration.ofMinutes(3)))
                .map(KeysTest::picture)
                .forEach(picture ->
                        Arrays.stream(KeyCode.values())
                                .forEach(key -> Keys.wish(key, picture).ifPresent(reached::add)));
        List<Operation> unreached =
                Arrays.stream(Operation.values())
                        .filter(operation -> !reached.contains(new Wish.Do(operation)))
                        .toList();
        // Signing in is the form's own Enter; taking a closing back is a choice of correcting it.
        assertEquals(List.of(Operation.SIGN_IN, Operation.REOPEN), unreached);
    }

    @Test
    void anOpenQuestionTakesDigitsAndEscapeOnly() {
        Picture leaving =
                new Drawing(
                                desk(Scenes.idle())
                                        .step(new Event.Wished(new Wish.Do(Operation.AWAY)), NOW)
                                        .next(),
                                NOW)
                        .picture();
        assertEquals(Optional.empty(), Keys.wish(KeyCode.SPACE, leaving));
        assertEquals(Optional.of(new Wish.Choose(2)), Keys.wish(KeyCode.DIGIT2, leaving));
        assertEquals(Optional.of(new Wish.Choose(2)), Keys.wish(KeyCode.NUMPAD2, leaving));
        assertEquals(Optional.of(new Wish.Dismiss()), Keys.wish(KeyCode.ESCAPE, leaving));
    }

    @Test
    void zeroBeginsTheNoteAndThenKeysAreLetters() {
        Desk parking =
                desk(Scenes.serving())
                        .step(new Event.Wished(new Wish.Do(Operation.PARK)), NOW)
                        .next();
        Picture asking = new Drawing(parking, NOW).picture();
        assertEquals(Optional.of(new Wish.WriteNote()), Keys.wish(KeyCode.DIGIT0, asking));
        assertEquals(Optional.of(new Wish.WriteNote()), Keys.wish(KeyCode.NUMPAD0, asking));
        Desk writing = parking.step(new Event.Wished(new Wish.WriteNote()), NOW).next();
        Picture typing = new Drawing(writing, NOW).picture();
        assertEquals(Optional.empty(), Keys.wish(KeyCode.DIGIT1, typing));
        assertEquals(Optional.empty(), Keys.wish(KeyCode.SPACE, typing));
        assertEquals(Optional.of(new Wish.Dismiss()), Keys.wish(KeyCode.ESCAPE, typing));
    }

    @Test
    void noKeyButEscapeIsTakenFromWhoTypes() {
        Picture signIn = picture(Scenes.closed());
        Set<KeyCode> taken = new HashSet<>();
        for (KeyCode key : KeyCode.values()) {
            Keys.wish(key, signIn).ifPresent(_ -> taken.add(key));
        }
        assertEquals(Set.of(KeyCode.ESCAPE), taken);
    }

    @Test
    void aHeldKeyIsOnePress() {
        Keys keys = new Keys();
        assertTrue(keys.press(KeyCode.SPACE));
        assertFalse(keys.press(KeyCode.SPACE));
        keys.release(KeyCode.SPACE);
        assertTrue(keys.press(KeyCode.SPACE));
    }

    private static Optional<Wish> does(Operation operation) {
        return Optional.of(new Wish.Do(operation));
    }

    private static Picture picture(View.Counter... views) {
        return new Drawing(desk(views), NOW).picture();
    }

    private static Desk desk(View.Counter... views) {
        Desk desk =
                Desk.of(Scenes.COUNTER, ZoneOffset.UTC).step(new Event.HubReached(), NOW).next();
        for (View.Counter view : views) {
            desk = desk.step(new Event.ViewArrived(view), NOW).next();
        }
        return desk;
    }
}
