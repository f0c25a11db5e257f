package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What one clerk leaves for the next: seen by whoever takes the ticket up, and gone with it.
class NotesTest {
    private static final StationName ONE = TestRules.station(1);
    private static final StationName TWO = TestRules.station(2);
    private static final Optional<String> COPIES = Optional.of("缺身份证复印件");

    private final TestHall hall = new TestHall();

    @BeforeEach
    void servedAtTheFirstCounter() {
        hall.signIn(1);
        hall.signIn(2);
        serveNext();
    }

    private void serveNext() {
        hall.take('A');
        hall.next(1);
        hall.accepted(ONE, new Request.Start());
    }

    private View.Counter view(int counter) {
        return Views.counter(hall.situation(), new CounterId(counter));
    }

    private Optional<String> atCounter(int counter) {
        return view(counter).ticket().flatMap(CalledTicket::note);
    }

    private List<Optional<String>> waiting(int counter) {
        return view(counter).waiting().stream().map(View.Counter.Waiting::note).toList();
    }

    private List<Optional<String>> parked(int counter) {
        return view(counter).desk().flatMap(View.Counter.Desk::parked).stream()
                .flatMap(List::stream)
                .map(View.Counter.Parked::note)
                .toList();
    }

    private void park(Optional<String> note) {
        hall.accepted(ONE, new Request.Park(ParkReason.DOCUMENTS, note));
    }

    private ReplyBody transfer(int counter, Optional<String> note) {
        return hall.accepted(
                ONE,
                new Request.Transfer(Optional.empty(), Optional.of(new CounterId(counter)), note));
    }

    private void unpark(StationName station, String number) {
        hall.accepted(station, new Request.Unpark(hall.ticket(number).id()));
    }

    @Test
    void whoTakesUpAParkedTicketReadsTheNote() {
        park(COPIES);
        assertEquals(List.of(COPIES), parked(1));
        unpark(ONE, "A001");
        assertEquals(COPIES, atCounter(1));
    }

    @Test
    void theCounterThatATicketIsSentToReadsTheNoteBeforeAndAfterItsCall() {
        transfer(2, COPIES);
        assertEquals(List.of(COPIES), waiting(2));
        hall.next(2);
        assertEquals(COPIES, atCounter(2));
        hall.accepted(TWO, new Request.Start());
        assertEquals(COPIES, atCounter(2));
    }

    @Test
    void handingOnWithoutANoteTakesBackTheOneBefore() {
        park(COPIES);
        unpark(ONE, "A001");
        transfer(2, Optional.empty());
        assertEquals(List.of(Optional.empty()), waiting(2));
    }

    @Test
    void anEmptyNoteIsNone() {
        park(Optional.of("  "));
        assertEquals(List.of(Optional.empty()), parked(1));
    }

    @Test
    void aNoteIsForgottenWhenItsTicketIsFinished() {
        transfer(2, COPIES);
        hall.next(2);
        hall.accepted(TWO, new Request.Start());
        hall.accepted(TWO, new Request.Finish(Optional.empty()));
        assertEquals(Notes.NONE, hall.situation().notes());
    }

    @Test
    void aNoteGoesWithItsTicketFromItemToItem() {
        transfer(2, COPIES);
        hall.next(2);
        hall.accepted(TWO, new Request.Start());
        hall.accepted(
                TWO,
                new Request.Finish(Optional.empty(), Optional.of(TestRules.A), Optional.empty()));
        assertEquals(COPIES, atCounter(2));
    }

    @Test
    void whoMissedTheCallAndComesBackStillHasTheNote() {
        transfer(2, COPIES);
        hall.next(2);
        hall.miss(2);
        hall.comesBack("A001");
        assertEquals(COPIES, view(2).waiting().getFirst().note());
    }

    @Test
    void allNotesAreForgottenAtTheDaysEnd() {
        park(COPIES);
        serveNext();
        transfer(2, Optional.of("等电话"));
        hall.next(2);
        hall.miss(2);
        hall.after(Duration.ofHours(15));
        assertEquals(Notes.NONE, hall.situation().notes());
    }

    @Test
    void neitherTheJournalNorAReplyHoldsANote() {
        park(COPIES);
        unpark(ONE, "A001");
        ReplyBody sent = transfer(2, COPIES);
        ReplyBody called = hall.accepted(TWO, new Request.CallNext());
        Stream.concat(
                        hall.journal.stream().map(HallEntry::text),
                        Stream.of(Json.text(sent), Json.text(called)))
                .forEach(text -> assertFalse(text.contains("复印"), text));
    }

    @Test
    void aNoteIsInNothingThatALogMayHold() {
        Request park = new Request.Park(ParkReason.DOCUMENTS, COPIES);
        Request transfer = new Request.Transfer(Optional.of(TestRules.A), Optional.empty(), COPIES);
        Verdict verdict = hall.ask(ONE, park);
        Stream.of(park, transfer, verdict, hall.situation().notes())
                .map(Object::toString)
                .forEach(text -> assertFalse(text.contains("复印"), text));
    }
}
